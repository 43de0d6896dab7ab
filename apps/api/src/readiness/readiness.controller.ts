import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  countryCode,
  enterReadiness,
  id,
  strikeReadiness,
  type EnterReadiness,
  type ReadinessAssessment,
  type StrikeReadiness,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Readiness } from './readiness.service.ts';

@Controller('api/partner-countries/:code/readiness')
export class ReadinessController {
  constructor(private readonly readiness: Readiness) {}

  @Get()
  async list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return whole(await this.readiness.list(code, actor));
  }

  @Post()
  async enter(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: enterReadiness }) assessment: EnterReadiness,
    @Actor() actor: Actor,
  ) {
    return whole(await this.readiness.enter(code, assessment, actor));
  }

  @Post(':id/strike')
  @HttpCode(200)
  async strike(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) assessment: string,
    @Body({ schema: strikeReadiness }) { reason }: StrikeReadiness,
    @Actor() actor: Actor,
  ) {
    return whole(await this.readiness.strike(code, assessment, reason, actor));
  }
}

const whole = (items: ReadinessAssessment[]) => ({ items, nextCursor: null });
