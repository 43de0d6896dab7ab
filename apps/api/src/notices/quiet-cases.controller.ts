import { Body, Controller, Delete, Get, Headers, Param, Put } from '@nestjs/common';
import { caseNumber, keepQuiet, type KeepQuiet } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { QuietCases } from './quiet-cases.service.ts';

@Controller('api/cases/:number/quiet')
export class QuietCasesController {
  constructor(private readonly quiet: QuietCases) {}

  @Get()
  view(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return this.quiet.view(number, actor);
  }

  @Put()
  keep(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: keepQuiet }) body: KeepQuiet,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.quiet.keep(number, body, actor, ifMatch);
  }

  @Delete()
  lift(
    @Param('number', { schema: caseNumber }) number: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.quiet.lift(number, actor, ifMatch);
  }
}
