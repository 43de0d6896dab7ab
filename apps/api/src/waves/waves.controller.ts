import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import {
  countryCode,
  id,
  returnWave,
  writeWave,
  type WaveView,
  type WriteWave,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { WaveRounds } from './wave-rounds.ts';
import { Waves } from './waves.service.ts';

@Controller('api/waves')
export class WavesController {
  constructor(
    private readonly waves: Waves,
    private readonly rounds: WaveRounds,
  ) {}

  @Get()
  async list(@Actor() actor: Actor) {
    return { items: await this.waves.list(actor), nextCursor: null };
  }

  @Get('partners')
  async partners(@Actor() actor: Actor) {
    return { items: await this.waves.partners(actor), nextCursor: null };
  }

  @Post()
  async create(
    @Body({ schema: writeWave }) wanted: WriteWave,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply.status(201), await this.waves.create(wanted, actor));
  }

  @Get(':id')
  async one(
    @Param('id', { schema: id }) waveId: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.waves.one(waveId, actor));
  }

  @Get(':id/letters/:code')
  letter(
    @Param('id', { schema: id }) waveId: string,
    @Param('code', { schema: countryCode }) code: string,
    @Actor() actor: Actor,
  ) {
    return this.waves.letter(waveId, code, actor);
  }

  @Put(':id')
  async write(
    @Param('id', { schema: id }) waveId: string,
    @Body({ schema: writeWave }) wanted: WriteWave,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.waves.write(waveId, wanted, actor, ifMatch));
  }

  @Delete(':id')
  async cancel(
    @Param('id', { schema: id }) waveId: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.waves.cancel(waveId, actor));
  }

  @Post(':id/check')
  @HttpCode(200)
  async check(@Param('id', { schema: id }) waveId: string, @Actor() actor: Actor) {
    return { items: await this.rounds.check(waveId, actor), nextCursor: null };
  }

  @Post(':id/submission')
  @HttpCode(200)
  async submit(
    @Param('id', { schema: id }) waveId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return { items: await this.rounds.submit(waveId, actor, ifMatch), nextCursor: null };
  }

  @Post(':id/approval')
  @HttpCode(200)
  async approve(
    @Param('id', { schema: id }) waveId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return { items: await this.rounds.approve(waveId, actor, ifMatch), nextCursor: null };
  }

  @Post(':id/return')
  @HttpCode(200)
  async giveBack(
    @Param('id', { schema: id }) waveId: string,
    @Body({ schema: returnWave }) { reason }: { reason: string },
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.rounds.giveBack(waveId, reason, actor, ifMatch));
  }
}

function send(reply: FastifyReply, view: WaveView): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
