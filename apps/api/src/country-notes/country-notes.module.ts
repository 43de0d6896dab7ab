import { Module } from '@nestjs/common';
import { CountryNotesController } from './country-notes.controller.ts';
import { CountryNotes } from './country-notes.service.ts';

@Module({ controllers: [CountryNotesController], providers: [CountryNotes] })
export class CountryNotesModule {}
