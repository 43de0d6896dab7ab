import { Module } from '@nestjs/common';
import { PapersController } from './papers.controller.ts';
import { Papers } from './papers.service.ts';

@Module({ controllers: [PapersController], providers: [Papers] })
export class PapersModule {}
