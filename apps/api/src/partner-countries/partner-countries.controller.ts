import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  changePartnerCountry,
  countryCode,
  pageQuery,
  waiveSupportClass,
  writeCountryProfile,
} from '@sixstep/contract';
import type {
  ChangePartnerCountry,
  PageQuery,
  PartnerCountryList,
  PartnerCountryView,
  WaiveSupportClass,
  WriteCountryProfile,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { pageOf } from '../http/page-of.ts';
import { PartnerCountries } from './partner-countries.service.ts';

@Controller('api/partner-countries')
export class PartnerCountriesController {
  constructor(private readonly countries: PartnerCountries) {}

  @Get()
  async list(
    @Query({ schema: pageQuery }) query: PageQuery,
    @Actor() actor: Actor,
  ): Promise<PartnerCountryList> {
    return pageOf(await this.countries.list(actor), ({ code }) => code, query);
  }

  @Get(':code')
  async one(
    @Param('code', { schema: countryCode }) code: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.countries.one(code, actor));
  }

  @Patch(':code')
  async change(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: changePartnerCountry }) { supportClass }: ChangePartnerCountry,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.countries.changeSupportClass(code, supportClass, actor, ifMatch));
  }

  @Put(':code/profile')
  async writeProfile(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: writeCountryProfile }) profile: WriteCountryProfile,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.countries.writeProfile(code, profile, actor, ifMatch));
  }

  @Post(':code/waiver')
  @HttpCode(200)
  async waive(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: waiveSupportClass }) { reason }: WaiveSupportClass,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.countries.waive(code, reason, actor, ifMatch));
  }

  @Delete(':code/waiver')
  async endWaiver(
    @Param('code', { schema: countryCode }) code: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.countries.endWaiver(code, actor, ifMatch));
  }
}

async function send(reply: FastifyReply, view: PartnerCountryView): Promise<void> {
  await reply.header('etag', `"v${view.version}"`).send(view);
}
