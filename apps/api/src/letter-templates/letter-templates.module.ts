import { Module } from '@nestjs/common';
import { LetterTemplatesController } from './letter-templates.controller.ts';
import { LetterTemplates } from './letter-templates.service.ts';

@Module({ controllers: [LetterTemplatesController], providers: [LetterTemplates] })
export class LetterTemplatesModule {}
