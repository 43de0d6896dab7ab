import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { id as rowId, nameActingDirector, nameDelegate } from '@sixstep/contract';
import type { NameActingDirector, NameDelegate, PersonView } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { StandingIn } from './standing-in.service.ts';

/** Who acts for the director or for a manager, and on which days. */
@Controller('api/people/:id')
export class StandingInController {
  constructor(private readonly standingIn: StandingIn) {}

  @Post('acting-directorships')
  @HttpCode(201)
  nameActingDirector(
    @Param('id', { schema: rowId }) id: string,
    @Body({ schema: nameActingDirector }) body: NameActingDirector,
    @Actor() actor: Actor,
  ): Promise<PersonView> {
    return this.standingIn.nameActingDirector(id, body, actor);
  }

  @Delete('acting-directorships/:period')
  endActingDirectorship(
    @Param('id', { schema: rowId }) id: string,
    @Param('period', { schema: rowId }) period: string,
    @Actor() actor: Actor,
  ): Promise<PersonView> {
    return this.standingIn.endActingDirectorship(id, period, actor);
  }

  @Post('delegations')
  @HttpCode(201)
  nameDelegate(
    @Param('id', { schema: rowId }) id: string,
    @Body({ schema: nameDelegate }) body: NameDelegate,
    @Actor() actor: Actor,
  ): Promise<PersonView> {
    return this.standingIn.nameDelegate(id, body, actor);
  }

  @Delete('delegations/:period')
  endDelegation(
    @Param('id', { schema: rowId }) id: string,
    @Param('period', { schema: rowId }) period: string,
    @Actor() actor: Actor,
  ): Promise<PersonView> {
    return this.standingIn.endDelegation(id, period, actor);
  }
}
