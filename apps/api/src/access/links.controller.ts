import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  acceptInvitationLink,
  askForSignInLink,
  openedInvitationLink,
  type AcceptInvitationLink,
  type AskForSignInLink,
  type OpenedInvitationLink,
} from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from './client-address.ts';
import { LinkAcceptance } from './link-acceptance.ts';
import { Public } from './public.ts';
import { SignInLinks } from './sign-in-links.ts';

@Public()
@Controller('api')
export class LinksController {
  constructor(
    private readonly signInLinks: SignInLinks,
    private readonly acceptance: LinkAcceptance,
  ) {}

  /** The same answer for every address. */
  @Post('sign-in-links')
  @HttpCode(202)
  async ask(
    @Body({ schema: askForSignInLink }) { email, language, to }: AskForSignInLink,
    @Req() request: FastifyRequest,
  ): Promise<Record<string, never>> {
    await this.signInLinks.ask(email, language, clientOf(request), to);
    return {};
  }

  /** Never by GET, so that a scanner of mail which only fetches links leaves no trace. */
  @Post('invitation-links/opened')
  @HttpCode(202)
  async opened(
    @Body({ schema: openedInvitationLink }) { token }: OpenedInvitationLink,
    @Req() request: FastifyRequest,
  ): Promise<Record<string, never>> {
    await this.acceptance.noteOpened(token, clientOf(request));
    return {};
  }

  /** A person opens one mail or the other, and the page does not know which: both routes take both kinds of link. */
  @Post(['invitation-links/accept', 'sign-in-links/accept'])
  @HttpCode(200)
  async accept(
    @Body({ schema: acceptInvitationLink }) body: AcceptInvitationLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const cookie = await this.acceptance.accept(body, clientOf(request), request.headers.cookie);
    await reply.header('set-cookie', cookie).send({});
  }
}
