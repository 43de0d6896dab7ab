import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  countryCode,
  enterKnownSupport,
  id,
  removeKnownSupport,
  type EnterKnownSupport,
  type KnownSupportView,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { KnownSupport } from './known-support.service.ts';

@Controller('api/partner-countries/:code/known-support')
export class KnownSupportController {
  constructor(private readonly support: KnownSupport) {}

  @Get()
  async list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return whole(await this.support.list(code, actor));
  }

  @Post()
  async enter(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: enterKnownSupport }) wanted: EnterKnownSupport,
    @Actor() actor: Actor,
  ) {
    return whole(await this.support.enter(code, wanted, actor));
  }

  @Post(':id/remove')
  @HttpCode(200)
  async remove(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) entryId: string,
    @Body({ schema: removeKnownSupport }) { reason }: { reason: string },
    @Actor() actor: Actor,
  ) {
    return whole(await this.support.remove(code, entryId, reason, actor));
  }
}

const whole = (items: KnownSupportView[]) => ({ items, nextCursor: null });
