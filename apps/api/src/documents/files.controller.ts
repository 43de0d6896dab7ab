import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import {
  announceFile,
  id,
  type AnnounceFile,
  type AnnouncedFile,
  type FileView,
} from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../access/actor.ts';
import { Problem } from '../errors/problem.ts';
import { attachmentHeaders } from './file-attachment.ts';
import { Files } from './files.service.ts';

@Controller('api/files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Post()
  announce(
    @Body({ schema: announceFile }) file: AnnounceFile,
    @Actor() actor: Actor,
  ): Promise<AnnouncedFile> {
    return this.files.announce(file, actor);
  }

  @Put(':id')
  async receive(
    @Param('id', { schema: id }) fileId: string,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    return this.files.receive(fileId, contentOf(request), actor);
  }

  @Get(':id')
  async send(
    @Param('id', { schema: id }) fileId: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.open(fileId, actor);
    await reply.headers(attachmentHeaders(file)).send(file.content);
  }
}

/** Long without a byte, the other side is gone. */
const silenceMilliseconds = 60_000;

function contentOf({ body, raw }: FastifyRequest): Readable {
  if (!(body instanceof Readable)) {
    throw new Problem('wrongFileType', { params: { accepted: 'application/octet-stream' } });
  }
  raw.setTimeout(silenceMilliseconds, () => raw.destroy());
  return body;
}
