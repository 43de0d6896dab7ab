import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import {
  caseNumber,
  invitationAddressee,
  invitationContent,
  type InvitationAddressee,
  type InvitationContent,
  type InvitationView,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { attachmentHeaders } from '../documents/file-attachment.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { Invitations } from './invitations.service.ts';

@Controller('api/cases/:number/invitation')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly letters: InvitationLetters,
  ) {}

  @Get()
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.invitations.view(number, actor));
  }

  @Get('letter.pdf')
  async letter(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.letters.pdf(number, actor);
    const file = { name: `${number}.pdf`, kind: 'pdf', mediaType: 'application/pdf' } as const;
    await reply.headers(attachmentHeaders({ ...file, bytes: pdf.length })).send(pdf);
  }

  @Put()
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: invitationContent }) content: InvitationContent,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.invitations.write(number, content, actor, ifMatch));
  }

  @Put('addressee')
  async correctAddressee(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: invitationAddressee }) addressee: InvitationAddressee,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.invitations.correctAddressee(number, addressee, actor, ifMatch));
  }

  @Post('link')
  @HttpCode(200)
  renewLink(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.invitations.renewLink(number, actor);
  }

  @Delete('link')
  revokeLink(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.invitations.revokeLink(number, actor);
  }
}

function send(reply: FastifyReply, view: InvitationView): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
