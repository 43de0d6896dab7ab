import { Body, Controller, Delete, Get, Headers, Param, Post, Put } from '@nestjs/common';
import {
  countryCode,
  id,
  writeCountryNote,
  type CountryNoteView,
  type WriteCountryNote,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { CountryNotes } from './country-notes.service.ts';

@Controller('api/partner-countries/:code/notes')
export class CountryNotesController {
  constructor(private readonly notes: CountryNotes) {}

  @Get()
  async list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return whole(await this.notes.list(code, actor));
  }

  @Post()
  async write(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: writeCountryNote }) { text }: WriteCountryNote,
    @Actor() actor: Actor,
  ) {
    return whole(await this.notes.write(code, text, actor));
  }

  @Put(':id')
  async change(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) noteId: string,
    @Body({ schema: writeCountryNote }) { text }: WriteCountryNote,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return whole(await this.notes.change(code, noteId, text, actor, ifMatch));
  }

  @Delete(':id')
  async remove(
    @Param('code', { schema: countryCode }) code: string,
    @Param('id', { schema: id }) noteId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return whole(await this.notes.change(code, noteId, null, actor, ifMatch));
  }
}

const whole = (items: CountryNoteView[]) => ({ items, nextCursor: null });
