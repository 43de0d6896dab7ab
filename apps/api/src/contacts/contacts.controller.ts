import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  caseNumber,
  id,
  writeContact,
  writeNextAction,
  type ContactView,
  type WriteContact,
  type WriteNextAction,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Contacts } from './contacts.service.ts';

@Controller('api/cases/:number')
export class ContactsController {
  constructor(private readonly contacts: Contacts) {}

  @Get('contacts')
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return whole(await this.contacts.list(number, actor));
  }

  @Post('contacts')
  async enter(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeContact }) contact: WriteContact,
    @Actor() actor: Actor,
  ) {
    return whole(await this.contacts.enter(number, contact, actor));
  }

  @Delete('contacts/:id')
  async delete(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) contactId: string,
    @Actor() actor: Actor,
  ) {
    return whole(await this.contacts.delete(number, contactId, actor));
  }

  @Put('next-action')
  writeNextAction(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeNextAction }) action: WriteNextAction,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.contacts.writeNextAction(number, action, actor, ifMatch);
  }

  @Post('next-action/done')
  @HttpCode(200)
  finishNextAction(
    @Param('number', { schema: caseNumber }) number: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.contacts.finishNextAction(number, actor, ifMatch);
  }
}

const whole = (items: ContactView[]) => ({ items, nextCursor: null });
