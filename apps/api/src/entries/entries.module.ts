import { Module } from '@nestjs/common';
import { EntriesController } from './entries.controller.ts';
import { EntriesReads } from './entries.reads.ts';

@Module({ controllers: [EntriesController], providers: [EntriesReads] })
export class EntriesModule {}
