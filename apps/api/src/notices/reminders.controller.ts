import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { caseNumber, sendReminder, type ReminderList, type SendReminder } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Reminders } from './reminders.service.ts';

@Controller('api/cases/:number/reminders')
export class RemindersController {
  constructor(private readonly reminders: Reminders) {}

  @Get()
  list(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
  ): Promise<ReminderList> {
    return this.reminders.list(number, actor);
  }

  @Post()
  send(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: sendReminder }) _body: SendReminder,
    @Actor() actor: Actor,
  ): Promise<ReminderList> {
    return this.reminders.send(number, actor);
  }
}
