import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { writeMission, type WriteMission } from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Missions } from './missions.service.ts';

@Controller('api/missions')
export class MissionsController {
  constructor(private readonly missions: Missions) {}

  @Get()
  async list(@Actor() actor: Actor) {
    return { items: await this.missions.list(actor), nextCursor: null };
  }

  @Post('preview')
  @HttpCode(200)
  async preview(@Body({ schema: writeMission }) mission: WriteMission, @Actor() actor: Actor) {
    return { items: await this.missions.preview(mission, actor), nextCursor: null };
  }

  @Post()
  async enter(@Body({ schema: writeMission }) mission: WriteMission, @Actor() actor: Actor) {
    return { items: await this.missions.enter(mission, actor), nextCursor: null };
  }
}
