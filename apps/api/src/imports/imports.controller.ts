import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { askPreview, bringSheet, id, type AskPreview } from '@sixstep/contract';
import type { FastifyRequest } from 'fastify';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { Problem } from '../errors/problem.ts';
import { Imports } from './imports.service.ts';

@Controller('api/imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Post('sheets')
  bring(
    @Query({ schema: bringSheet }) wanted: Infer<typeof bringSheet>,
    @Actor() actor: Actor,
    @Req() { body }: FastifyRequest,
  ) {
    if (!(body instanceof Readable)) {
      throw new Problem('wrongFileType', { params: { accepted: 'application/octet-stream' } });
    }
    return this.imports.bring(wanted, body, actor);
  }

  @Post('sheets/:id/preview')
  @HttpCode(200)
  preview(
    @Param('id', { schema: id }) sheetId: string,
    @Body({ schema: askPreview }) asked: AskPreview,
    @Actor() actor: Actor,
  ) {
    return this.imports.preview(sheetId, asked, actor);
  }

  @Post('sheets/:id/runs')
  @HttpCode(202)
  run(
    @Param('id', { schema: id }) sheetId: string,
    @Body({ schema: askPreview }) asked: AskPreview,
    @Actor() actor: Actor,
  ) {
    return this.imports.run(sheetId, asked, actor);
  }

  @Get('runs')
  async list(@Actor() actor: Actor) {
    return { items: await this.imports.list(actor), nextCursor: null };
  }

  @Get('runs/:id')
  read(@Param('id', { schema: id }) runId: string, @Actor() actor: Actor) {
    return this.imports.read(runId, actor);
  }

  @Post('runs/:id/cancel')
  @HttpCode(202)
  cancel(@Param('id', { schema: id }) runId: string, @Actor() actor: Actor) {
    return this.imports.cancel(runId, actor);
  }

  @Get('runs/:id/refused.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="refused-rows.csv"')
  refused(@Param('id', { schema: id }) runId: string, @Actor() actor: Actor) {
    return this.imports.refused(runId, actor);
  }
}
