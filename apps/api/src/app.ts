import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import { ProblemFilter } from './errors/problem.filter.ts';
import { NestLog, openLog } from './http/log.ts';
import { addRequestHooks } from './http/request-hooks.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { servePages } from './pages/serve-pages.ts';
import type { Settings } from './settings/settings.ts';

/** Larger than any form; files have a route and a limit of their own. */
const largestBody = 1024 * 1024;

export interface AppOptions {
  /** The built web; without it, or while it is not built, only the API answers. */
  readonly webFolder?: string;
  readonly log?: Logger;
  /** Modules beside the product's own, for specs. */
  readonly modules?: Type[];
}

/** The application with everything that a request meets, for the server and the specs alike. Not listening yet. */
export async function buildApp(
  settings: Settings,
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  const log = options.log ?? openLog();
  const filter = new ProblemFilter();
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: settings.trustedProxies.length > 0 && [...settings.trustedProxies],
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // A file of 20 MB over a poor line takes minutes; one that stands still is ended by its own route.
    requestTimeout: 600_000,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, options.modules),
    adapter,
    { bodyParser: false, logger: new NestLog(log), abortOnError: false },
  );

  const server: FastifyInstance = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  addRequestHooks(server, settings, log);
  await addSecurityHeaders(server, settings);
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 2048,
    // Answers are some ten kilobytes: a window of 256 KB holds them, where the default takes 4 MB for every answer under way.
    brotliOptions: { params: { 1: 4, 2: 18 } },
  });
  if (options.webFolder && existsSync(join(options.webFolder, 'index.html'))) {
    await servePages(server, options.webFolder);
  }
  await app.init();
  return app;
}
