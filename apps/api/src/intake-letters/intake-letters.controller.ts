import { Controller, Get, Param, Res } from '@nestjs/common';
import { caseNumber } from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { madeFileHeaders } from '../documents/file-attachment.ts';
import { IntakeLetters } from './intake-letters.service.ts';

@Controller('api/cases/:number')
export class IntakeLettersController {
  constructor(private readonly letters: IntakeLetters) {}

  @Get('intake-letter')
  view(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.letters.view(number, actor);
  }

  @Get('intake-letter.pdf')
  async pdf(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.letters.pdf(number, actor);
    const headers = madeFileHeaders(`${number}-letter.pdf`, 'application/pdf', pdf.length);
    await reply.headers(headers).send(pdf);
  }
}
