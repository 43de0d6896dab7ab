import { Controller, Head, Headers, HttpCode, Param, Patch, Req, Res } from '@nestjs/common';
import { id } from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../access/actor.ts';
import { invalid } from '../errors/problem.ts';
import { contentOf } from './content-of-request.ts';
import { FileUploads, type UploadProgress } from './file-uploads.service.ts';

/** The core of the tus protocol, version 1.0.0, for a file that was announced: ask how far it is, send what follows. */
@Controller('api/files/:id/content')
export class FileUploadsController {
  constructor(private readonly uploads: FileUploads) {}

  @Head()
  async progress(
    @Param('id', { schema: id }) fileId: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply.headers(tusHeaders(await this.uploads.progress(fileId, actor))).send();
  }

  @Patch()
  @HttpCode(204)
  async append(
    @Param('id', { schema: id }) fileId: string,
    @Headers('tus-resumable') version: string | undefined,
    @Headers('upload-offset') offset: string | undefined,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const source = contentOf(request, 'application/offset+octet-stream');
    if (version !== '1.0.0') throw unread('tus-resumable');
    if (offset === undefined || !/^\d{1,10}$/.test(offset)) throw unread('upload-offset');
    const progress = await this.uploads.append(fileId, Number(offset), source, actor);
    await reply.code(204).headers(tusHeaders(progress)).send();
  }
}

const unread = (header: string) => invalid([{ path: header, code: 'invalid', params: {} }]);

const tusHeaders = ({ arrived, bytes, expiresAt }: UploadProgress) => ({
  'tus-resumable': '1.0.0',
  'upload-offset': String(arrived),
  'upload-length': String(bytes),
  'upload-expires': expiresAt.toUTCString(),
});
