import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  caseNumber,
  id,
  raiseObjection,
  settleObjection,
  type RaiseObjection,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Objections } from './objections.service.ts';

@Controller('api/cases/:number/objections')
export class ObjectionsController {
  constructor(private readonly objections: Objections) {}

  @Get()
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.objections.list(number, actor), nextCursor: null };
  }

  @Post()
  async raise(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: raiseObjection }) objection: RaiseObjection,
    @Actor() actor: Actor,
  ) {
    return { items: await this.objections.raise(number, objection, actor), nextCursor: null };
  }

  @Post(':id/settlement')
  @HttpCode(200)
  async settle(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) objectionId: string,
    @Body({ schema: settleObjection }) { settlement }: { settlement: string },
    @Actor() actor: Actor,
  ) {
    return {
      items: await this.objections.settle(number, objectionId, settlement, actor),
      nextCursor: null,
    };
  }
}
