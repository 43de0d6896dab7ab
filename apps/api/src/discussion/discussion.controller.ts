import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { caseNumber, id, writeComment } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
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
    @Body({ schema: writeComment }) comment: Infer<typeof writeComment>,
    @Actor() actor: Actor,
  ) {
    return { items: await this.discussion.write(number, comment, actor), nextCursor: null };
  }

  @Post(':id/resolution')
  async resolve(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) commentId: string,
    @Actor() actor: Actor,
  ) {
    return { items: await this.discussion.resolve(number, commentId, actor), nextCursor: null };
  }
}
