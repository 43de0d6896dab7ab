import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { caseNumber, enterPaper, id, refusePaper, type EnterPaper } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Papers } from './papers.service.ts';

@Controller('api/cases/:number/papers')
export class PapersController {
  constructor(private readonly papers: Papers) {}

  @Get()
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.papers.list(number, actor), nextCursor: null };
  }

  @Post()
  async enter(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: enterPaper }) paper: EnterPaper,
    @Actor() actor: Actor,
  ) {
    return { items: await this.papers.enter(number, paper, actor), nextCursor: null };
  }

  @Post(':id/refusal')
  async refuse(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) paperId: string,
    @Body({ schema: refusePaper }) body: { reason: string },
    @Actor() actor: Actor,
  ) {
    return {
      items: await this.papers.refuse(number, paperId, body.reason, actor),
      nextCursor: null,
    };
  }
}
