import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  caseNumber,
  id,
  resolveComment,
  writeComment,
  type ResolveComment,
  type WriteComment,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Discussion } from './discussion.service.ts';

@Controller('api/cases/:number/comments')
export class DiscussionController {
  constructor(private readonly discussion: Discussion) {}

  @Get()
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.discussion.list(number, actor), nextCursor: null };
  }

  @Post()
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeComment }) comment: WriteComment,
    @Actor() actor: Actor,
  ) {
    return { items: await this.discussion.write(number, comment, actor), nextCursor: null };
  }

  @Post(':id/resolution')
  async resolve(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) commentId: string,
    @Body({ schema: resolveComment }) resolution: ResolveComment,
    @Actor() actor: Actor,
  ) {
    const items = await this.discussion.resolve(number, commentId, resolution, actor);
    return { items, nextCursor: null };
  }
}
