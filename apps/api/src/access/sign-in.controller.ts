import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { signInWithPassword, type SignInWithPassword } from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from './public.ts';
import { clientOf } from './client-address.ts';
import { PasswordSignIn } from './password-sign-in.ts';

/** The routes of the library that we offer, in its own shape of errors; all others are as if they were not there. */
@Public()
@Controller('api/auth')
export class SignInController {
  constructor(private readonly passwords: PasswordSignIn) {}

  @Post('sign-in/email')
  @HttpCode(200)
  async signIn(
    @Body({ schema: signInWithPassword }) body: SignInWithPassword,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.passwords.signIn(body, clientOf(request), request.headers.cookie));
  }

  @Post('sign-out')
  @HttpCode(200)
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.passwords.signOut(clientOf(request), request.headers.cookie));
  }
}

/** Whoever is let in gets the cookie and nothing else: the token in the library's answer is not for scripts. */
async function send(reply: FastifyReply, response: Response): Promise<void> {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  await reply
    .status(response.status)
    .type('application/json; charset=utf-8')
    .send(response.ok ? '{}' : await response.text());
}
