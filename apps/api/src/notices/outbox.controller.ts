import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  discardMails,
  id,
  moveMailGate,
  releaseMails,
  type DiscardMails,
  type MoveMailGate,
  type ReleaseMails,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { HeldMails } from './held-mails.service.ts';
import { MailGate } from './mail-gate.service.ts';

@Controller('api')
export class OutboxController {
  constructor(
    private readonly gate: MailGate,
    private readonly mails: HeldMails,
  ) {}

  @Get('mail-gate')
  readGate(@Actor() actor: Actor) {
    return this.gate.view(actor);
  }

  @Put('mail-gate')
  moveGate(@Body({ schema: moveMailGate }) { isOpen }: MoveMailGate, @Actor() actor: Actor) {
    return this.gate.move(isOpen, actor);
  }

  @Get('held-mails')
  list(@Actor() actor: Actor) {
    return this.mails.list(actor);
  }

  @Get('held-mails/:id')
  one(@Param('id', { schema: id }) mailId: string, @Actor() actor: Actor) {
    return this.mails.one(mailId, actor);
  }

  @Post('held-mails/release')
  @HttpCode(200)
  release(@Body({ schema: releaseMails }) { ids }: ReleaseMails, @Actor() actor: Actor) {
    return this.mails.release(ids, actor);
  }

  @Post('held-mails/discard')
  @HttpCode(200)
  discard(@Body({ schema: discardMails }) body: DiscardMails, @Actor() actor: Actor) {
    return this.mails.discard(body.ids, body.reason, actor);
  }
}
