import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/public.ts';
import { notFound } from '../errors/problem.ts';
import { pagePolicy } from '../http/security-headers.ts';
import { docsEtag, docsFiles, docsPage } from './docs-page.ts';
import { KeptDocument } from './kept-document.ts';

/** The document of the API and the page that shows it. Both are for everybody: they tell what may be asked, and hold no secret. */
@Public()
@Controller('api')
export class OpenApiController {
  constructor(private readonly document: KeptDocument) {}

  @Get('openapi.json')
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { text, etag } = this.document.read();
    await send(request, reply, {
      etag,
      mediaType: 'application/json; charset=utf-8',
      content: () => text,
    });
  }

  @Get('docs')
  async page(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('content-security-policy', pagePolicy(randomBytes(16).toString('base64')))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(docsPage);
  }

  @Get('docs/:file')
  async file(
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = docsFiles.get(name);
    if (!file) throw notFound();
    await send(request, reply, { etag: docsEtag, ...file });
  }
}

/** Asked for again each time, sent only when it has changed. */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    etag,
    mediaType,
    content,
  }: { etag: string; mediaType: string; content: () => Readable | string },
): Promise<void> {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
  if (known) await reply.status(304).send();
  else await reply.type(mediaType).send(content());
}
