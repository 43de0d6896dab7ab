import { Body, Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import {
  announceFile,
  id,
  joinFiles,
  type AnnounceFile,
  type AnnouncedFile,
  type FileView,
  type JoinFiles,
} from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../access/actor.ts';
import { contentOf } from './content-of-request.ts';
import { attachmentHeaders } from './file-attachment.ts';
import { JoinedPhotos } from './joined-photos.service.ts';
import { Files } from './files.service.ts';

@Controller('api/files')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly joined: JoinedPhotos,
  ) {}

  @Post()
  announce(
    @Body({ schema: announceFile }) file: AnnounceFile,
    @Actor() actor: Actor,
  ): Promise<AnnouncedFile> {
    return this.files.announce(file, actor);
  }

  @Post('joined')
  join(@Body({ schema: joinFiles }) pages: JoinFiles, @Actor() actor: Actor): Promise<FileView> {
    return this.joined.join(pages, actor);
  }

  @Put(':id')
  async receive(
    @Param('id', { schema: id }) fileId: string,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    return this.files.receive(fileId, contentOf(request, 'application/octet-stream'), actor);
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
