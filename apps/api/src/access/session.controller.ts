import { Body, Controller, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { changePassword, type ChangePassword, type SessionView } from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from './actor.ts';
import { clientOf } from './client-address.ts';
import { Passwords } from './passwords.ts';
import { Public } from './public.ts';
import { SessionReads } from './session.reads.ts';
import { Sessions } from './sessions.ts';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly reads: SessionReads,
    private readonly passwords: Passwords,
  ) {}

  @Get()
  @Public()
  async view(@Req() request: FastifyRequest): Promise<SessionView> {
    const actor = await this.sessions.actorOf(request.headers.cookie);
    if (actor) request.actor = actor;
    return this.reads.view(actor);
  }

  @Put('password')
  @HttpCode(204)
  async changePassword(
    @Body({ schema: changePassword }) body: ChangePassword,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const cookie = await this.passwords.change(actor, body, clientOf(request));
    await reply.status(204).header('set-cookie', cookie).send();
  }
}
