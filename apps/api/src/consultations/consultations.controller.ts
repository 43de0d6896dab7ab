import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import {
  caseNumber,
  consultationContent,
  id,
  meetingContent,
  type ConsultationContent,
  type ConsultationView,
  type MeetingContent,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { Consultations } from './consultations.service.ts';

@Controller('api/cases/:number/consultations')
export class ConsultationsController {
  constructor(private readonly consultations: Consultations) {}

  @Get()
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.consultations.view(number, actor));
  }

  @Put()
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: consultationContent }) content: ConsultationContent,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.consultations.write(number, content, actor, ifMatch));
  }

  @Post('meetings')
  async addMeeting(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: meetingContent }) meeting: MeetingContent,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply.status(201), await this.consultations.addMeeting(number, meeting, actor));
  }

  @Put('meetings/:id')
  async changeMeeting(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) meetingId: string,
    @Body({ schema: meetingContent }) meeting: MeetingContent,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.consultations.changeMeeting(number, meetingId, meeting, actor, ifMatch));
  }
}

function send(reply: FastifyReply, view: ConsultationView): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
