import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { MailboxList } from '@sixstep/contract';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/public.ts';
import { notFound } from '../errors/problem.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { MailboxFolder } from './mailbox-folder.ts';
import { MailTransport } from './mail-transport.ts';

/** Shows every mail, with its links, to anybody: there is such a place in a demonstration on one's own machine only. */
@Controller('api/mailbox')
export class MailboxController {
  constructor(
    private readonly transport: MailTransport,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  async list(@Req() request: FastifyRequest): Promise<MailboxList> {
    if (!this.settings.demonstration || !(this.transport instanceof MailboxFolder))
      throw notFound();
    // A foreign page that has its own name point at this machine must not read it.
    if (!this.#isOwnName(request.headers.host)) throw notFound();
    return { items: await this.transport.list(), nextCursor: null };
  }

  #isOwnName(host: string | undefined): boolean {
    return this.settings.origins.some((origin) => new URL(origin).host === host);
  }
}
