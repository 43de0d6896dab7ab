import { Controller, Get, Param } from '@nestjs/common';
import { caseNumber } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { EntriesReads } from './entries.reads.ts';

@Controller('api/cases/:number/entries')
export class EntriesController {
  constructor(private readonly entries: EntriesReads) {}

  @Get()
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.entries.list(number, actor), nextCursor: null };
  }
}
