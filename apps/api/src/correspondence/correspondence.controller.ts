import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { caseNumber, keepMail, readMail, type KeepMail } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Correspondence } from './correspondence.service.ts';

@Controller('api/cases/:number/correspondence')
export class CorrespondenceController {
  constructor(private readonly correspondence: Correspondence) {}

  @Get()
  async list(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.correspondence.list(number, actor), nextCursor: null };
  }

  @Post('readings')
  @HttpCode(200)
  read(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: readMail }) { fileId }: { fileId: string },
    @Actor() actor: Actor,
  ) {
    return this.correspondence.read(number, fileId, actor);
  }

  @Post()
  async keep(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: keepMail }) mail: KeepMail,
    @Actor() actor: Actor,
  ) {
    return { items: await this.correspondence.keep(number, mail, actor), nextCursor: null };
  }
}
