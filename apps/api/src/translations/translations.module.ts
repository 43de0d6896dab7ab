import { Module } from '@nestjs/common';
import { TranslationsController } from './translations.controller.ts';
import { TranslationReads } from './translations.reads.ts';
import { Translations } from './translations.service.ts';

@Module({ controllers: [TranslationsController], providers: [TranslationReads, Translations] })
export class TranslationsModule {}
