import { Module } from '@nestjs/common';
import { ObjectionsController } from './objections.controller.ts';
import { Objections } from './objections.service.ts';
import { PapersController } from './papers.controller.ts';
import { Papers } from './papers.service.ts';

@Module({ controllers: [ObjectionsController, PapersController], providers: [Objections, Papers] })
export class PapersModule {}
