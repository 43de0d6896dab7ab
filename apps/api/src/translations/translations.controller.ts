import { Body, Controller, Get, Headers, Param, Put } from '@nestjs/common';
import { caseNumber, writeTranslation, type WriteTranslation } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { TranslationReads } from './translations.reads.ts';
import { Translations } from './translations.service.ts';

@Controller('api')
export class TranslationsController {
  constructor(
    private readonly reads: TranslationReads,
    private readonly translations: Translations,
  ) {}

  @Get('texts-to-translate')
  toTranslate(@Actor() actor: Actor) {
    return this.reads.toTranslate(actor);
  }

  @Get('cases/:number/translations')
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.reads.ofCase(number, actor), nextCursor: null };
  }

  @Put('cases/:number/translations')
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeTranslation }) translation: WriteTranslation,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    const items = await this.translations.write(number, translation, actor, ifMatch);
    return { items, nextCursor: null };
  }
}
