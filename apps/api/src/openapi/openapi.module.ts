import { Module } from '@nestjs/common';
import { KeptDocument } from './kept-document.ts';
import { OpenApiController } from './openapi.controller.ts';

@Module({ controllers: [OpenApiController], providers: [KeptDocument] })
export class OpenApiModule {}
