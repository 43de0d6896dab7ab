import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  changeColleague,
  id,
  inviteColleague,
  type ChangeColleague,
  type InviteColleague,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Colleagues } from './colleagues.service.ts';

@Controller('api/colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: Colleagues) {}

  @Get()
  list(@Actor() actor: Actor) {
    return this.colleagues.list(actor);
  }

  @Post()
  invite(@Body({ schema: inviteColleague }) wanted: InviteColleague, @Actor() actor: Actor) {
    return this.colleagues.invite(wanted, actor);
  }

  @Patch(':id')
  change(
    @Param('id', { schema: id }) colleagueId: string,
    @Body({ schema: changeColleague }) change: ChangeColleague,
    @Actor() actor: Actor,
  ) {
    return this.colleagues.change(colleagueId, change, actor);
  }

  @Post(':id/link')
  @HttpCode(200)
  inviteAgain(@Param('id', { schema: id }) colleagueId: string, @Actor() actor: Actor) {
    return this.colleagues.inviteAgain(colleagueId, actor);
  }
}
