import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  admitIntroduction,
  countryCode,
  id,
  introduceOneself,
  refuseIntroduction,
  type AdmitIntroduction,
  type IntroduceOneself,
  type IntroductionView,
  type RefuseIntroduction,
} from '@sixstep/contract';
import type { FastifyRequest } from 'fastify';
import { Actor } from '../access/actor.ts';
import { clientOf } from '../access/client-address.ts';
import { Public } from '../access/public.ts';
import { Introducing } from './introducing.ts';
import { Introductions } from './introductions.service.ts';

@Public()
@Controller('api/invitation-links')
export class IntroducingController {
  constructor(private readonly introducing: Introducing) {}

  @Post('introductions')
  @HttpCode(202)
  async introduce(
    @Body({ schema: introduceOneself }) said: IntroduceOneself,
    @Req() request: FastifyRequest,
  ): Promise<Record<string, never>> {
    await this.introducing.introduce(said, clientOf(request));
    return {};
  }
}

@Controller('api/partner-countries/:code/introductions')
export class IntroductionsController {
  constructor(private readonly introductions: Introductions) {}

  @Get()
  async list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return whole(await this.introductions.list(code, actor));
  }

  @Post(':id/admit')
  @HttpCode(200)
  async admit(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) introductionId: string,
    @Body({ schema: admitIntroduction }) as: AdmitIntroduction,
    @Actor() actor: Actor,
  ) {
    return whole(await this.introductions.admit(code, introductionId, as, actor));
  }

  @Post(':id/refuse')
  @HttpCode(200)
  async refuse(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) introductionId: string,
    @Body({ schema: refuseIntroduction }) { reason }: RefuseIntroduction,
    @Actor() actor: Actor,
  ) {
    return whole(await this.introductions.refuse(code, introductionId, reason, actor));
  }
}

const whole = (items: IntroductionView[]) => ({ items, nextCursor: null });
