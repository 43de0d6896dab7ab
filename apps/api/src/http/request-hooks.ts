import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Problem } from '../errors/problem.ts';
import type { Settings } from '../settings/settings.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What every request goes through, whichever route it takes; hooks of the server, because paths can be spelt in many ways. */
export function addRequestHooks(
  server: FastifyInstance,
  settings: Pick<Settings, 'origins'>,
  log: Logger,
): void {
  const origins = new Set(settings.origins);

  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (safeMethods.has(request.method)) return;
    const { origin } = request.headers;
    if (origin === undefined || !origins.has(origin)) throw new Problem('foreignOrigin');
  });

  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });

  server.addHook('onSend', async (request, reply, payload) => {
    // A connection that the client would keep is one that a closing server would wait for.
    if (closing) reply.header('connection', 'close');
    const mayBeKept = reply.hasHeader('cache-control') && request.actor === undefined;
    if (isApi(request) && !mayBeKept) reply.header('cache-control', 'no-store');
    return payload;
  });

  server.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      ...(request.actor && { person: request.actor.personId }),
    };
    log[levelOf(reply)](line);
  });
}

const isApi = (request: FastifyRequest) => request.url.startsWith('/api');

function levelOf({ statusCode }: FastifyReply): 'error' | 'warn' | 'info' | 'debug' {
  if (statusCode === 503) return 'warn';
  if (statusCode >= 500) return 'error';
  return statusCode >= 400 ? 'info' : 'debug';
}
