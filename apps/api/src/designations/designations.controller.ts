import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  contestDesignations,
  countryCode,
  endDesignation,
  enterDesignation,
  id,
  settleDesignation,
  writeOfficeMailbox,
  type ContestDesignations,
  type EndDesignation,
  type EnterDesignation,
  type SettleDesignation,
  type WriteOfficeMailbox,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { DesignationReads } from './designations.reads.ts';
import { Designations } from './designations.service.ts';

@Controller('api/partner-countries/:code')
export class DesignationsController {
  constructor(
    private readonly reads: DesignationReads,
    private readonly designations: Designations,
  ) {}

  @Get('designations')
  list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return this.reads.list(code, actor);
  }

  @Post('designations')
  enter(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: enterDesignation }) wanted: EnterDesignation,
    @Actor() actor: Actor,
  ) {
    return this.designations.enter(code, wanted, actor);
  }

  @Post('designations/contest')
  @HttpCode(200)
  contest(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: contestDesignations }) { ids, reason }: ContestDesignations,
    @Actor() actor: Actor,
  ) {
    return this.designations.contest(code, ids, reason, actor);
  }

  @Post('designations/:id/end')
  @HttpCode(200)
  end(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) designationId: string,
    @Body({ schema: endDesignation }) { on, reason }: EndDesignation,
    @Actor() actor: Actor,
  ) {
    return this.designations.end(code, designationId, on, reason, actor);
  }

  @Post('designations/:id/settle')
  @HttpCode(200)
  settle(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) designationId: string,
    @Body({ schema: settleDesignation }) letter: SettleDesignation,
    @Actor() actor: Actor,
  ) {
    return this.designations.settle(code, designationId, letter, actor);
  }

  @Put('office-mailbox')
  writeMailbox(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: writeOfficeMailbox }) { mailbox }: WriteOfficeMailbox,
    @Actor() actor: Actor,
  ) {
    return this.designations.writeMailbox(code, mailbox, actor);
  }
}
