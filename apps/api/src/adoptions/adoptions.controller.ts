import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  approveAdoptions,
  id,
  returnAdoption,
  writeAdoption,
  type WriteAdoption,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Adoptions } from './adoptions.service.ts';

@Controller('api/adoptions')
export class AdoptionsController {
  constructor(private readonly adoptions: Adoptions) {}

  @Get()
  async list(@Actor() actor: Actor) {
    return { items: await this.adoptions.list(actor), nextCursor: null };
  }

  @Post()
  enter(@Body({ schema: writeAdoption }) wanted: WriteAdoption, @Actor() actor: Actor) {
    return this.adoptions.enter(wanted, actor);
  }

  @Post('approvals')
  @HttpCode(200)
  async approve(
    @Body({ schema: approveAdoptions }) { ids }: { ids: string[] },
    @Actor() actor: Actor,
  ) {
    return { items: await this.adoptions.approve(ids, actor), nextCursor: null };
  }

  @Put(':id')
  change(
    @Param('id', { schema: id }) adoptionId: string,
    @Body({ schema: writeAdoption }) wanted: WriteAdoption,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.adoptions.change(adoptionId, wanted, actor, ifMatch);
  }

  @Delete(':id')
  drop(@Param('id', { schema: id }) adoptionId: string, @Actor() actor: Actor) {
    return this.adoptions.drop(adoptionId, actor);
  }

  @Post(':id/return')
  @HttpCode(200)
  giveBack(
    @Param('id', { schema: id }) adoptionId: string,
    @Body({ schema: returnAdoption }) { reason }: { reason: string },
    @Actor() actor: Actor,
  ) {
    return this.adoptions.giveBack(adoptionId, reason, actor);
  }
}
