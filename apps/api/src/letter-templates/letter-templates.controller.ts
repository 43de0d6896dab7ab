import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  previewLetter,
  writeLetterTemplate,
  type PreviewLetter,
  type WriteLetterTemplate,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { LetterTemplates } from './letter-templates.service.ts';

@Controller('api/letter-templates')
export class LetterTemplatesController {
  constructor(private readonly templates: LetterTemplates) {}

  @Get()
  list(@Actor() actor: Actor) {
    return this.templates.list(actor);
  }

  @Post()
  write(@Body({ schema: writeLetterTemplate }) wanted: WriteLetterTemplate, @Actor() actor: Actor) {
    return this.templates.write(wanted, actor);
  }

  @Post('preview')
  @HttpCode(200)
  preview(
    @Body({ schema: previewLetter }) { language, text }: PreviewLetter,
    @Actor() actor: Actor,
  ) {
    return this.templates.preview(text, language, actor);
  }
}
