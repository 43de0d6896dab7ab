import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  caseNumber,
  dropDraft,
  id,
  postponeDraft,
  sendDraft,
  type DropDraft,
  type PostponeDraft,
  type SendDraft,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { ReminderDrafts } from './reminder-drafts.service.ts';

@Controller('api/cases/:number/reminder-drafts')
export class ReminderDraftsController {
  constructor(private readonly drafts: ReminderDrafts) {}

  @Get()
  list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.drafts.list(number, actor);
  }

  @Post(':id/sending')
  @HttpCode(200)
  send(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: sendDraft }) _body: SendDraft,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.drafts.send(number, draftId, actor, ifMatch);
  }

  @Post(':id/postponement')
  @HttpCode(200)
  postpone(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: postponeDraft }) { until }: PostponeDraft,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.drafts.postpone(number, draftId, until, actor, ifMatch);
  }

  @Post(':id/drop')
  @HttpCode(200)
  drop(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: dropDraft }) { reason }: DropDraft,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.drafts.drop(number, draftId, reason, actor, ifMatch);
  }
}
