import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  acceptInWriting,
  caseNumber,
  consentToProviders,
  decideOffer,
  id,
  line,
  nameLead,
  writeOffer,
  type ConsentToProviders,
  type WriteOffer,
} from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { Offers } from './offers.service.ts';

const organizationCode = line(60);

@Controller('api')
export class OffersController {
  constructor(private readonly offers: Offers) {}

  @Get('offers/mine')
  async requests(@Actor() actor: Actor) {
    return { items: await this.offers.requests(actor), nextCursor: null };
  }

  @Put('offers/mine/:activity')
  async offer(
    @Param('activity', { schema: id }) activity: string,
    @Body({ schema: writeOffer }) body: WriteOffer,
    @Actor() actor: Actor,
  ) {
    return { items: await this.offers.offer(activity, body, actor), nextCursor: null };
  }

  @Get('cases/:number/offers')
  one(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.offers.view(number, actor);
  }

  @Put('cases/:number/offers/consents')
  consent(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: consentToProviders }) body: ConsentToProviders,
    @Actor() actor: Actor,
  ) {
    return this.offers.consent(number, body, actor);
  }

  @Put('cases/:number/offers/:activity/lead')
  nameLead(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Body({ schema: nameLead }) body: Infer<typeof nameLead>,
    @Actor() actor: Actor,
  ) {
    return this.offers.nameLead(number, activity, body, actor);
  }

  @Delete('cases/:number/offers/:activity/lead')
  removeLead(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Actor() actor: Actor,
  ) {
    return this.offers.nameLead(number, activity, null, actor);
  }

  @Post('cases/:number/offers/:activity/gap')
  @HttpCode(200)
  acceptGap(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Body({ schema: acceptInWriting }) body: { reason: string },
    @Actor() actor: Actor,
  ) {
    return this.offers.accept(number, activity, 'gap', body.reason, actor);
  }

  @Post('cases/:number/offers/:activity/overlap')
  @HttpCode(200)
  acceptOverlap(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Body({ schema: acceptInWriting }) body: { reason: string },
    @Actor() actor: Actor,
  ) {
    return this.offers.accept(number, activity, 'overlap', body.reason, actor);
  }

  @Put('cases/:number/offers/:activity/:organization')
  offerFor(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Param('organization', { schema: organizationCode }) organization: string,
    @Body({ schema: writeOffer }) body: WriteOffer,
    @Actor() actor: Actor,
  ) {
    return this.offers.offerFor(number, activity, organization, body, actor);
  }

  @Put('cases/:number/offers/:activity/:organization/decision')
  decide(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('activity', { schema: id }) activity: string,
    @Param('organization', { schema: organizationCode }) organization: string,
    @Body({ schema: decideOffer }) body: Infer<typeof decideOffer>,
    @Actor() actor: Actor,
  ) {
    return this.offers.decide(number, activity, organization, body.decision, actor);
  }
}
