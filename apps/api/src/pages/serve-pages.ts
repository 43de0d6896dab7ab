import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.ts';
import { pagePolicy } from '../http/security-headers.ts';

/** What the build of the web writes wherever a page needs the nonce of the answer. */
const noncePlaceholder = /__CSP_NONCE__/g;

const aYear = 'public, max-age=31536000, immutable';

/** The two entries of the web and their files: the portal under /portal, the staff app everywhere else. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  const staff = readFileSync(join(folder, 'index.html'), 'utf8');
  const portal = readFileSync(join(folder, 'portal.html'), 'utf8');

  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['*.html', '.*', '.*/**'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const named = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', named ? aYear : 'no-cache');
    },
  });

  const page = (html: string) => (_request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(noncePlaceholder, nonce));
  };
  const nothing = () => {
    throw new Problem('notFound');
  };
  server.get('/portal', page(portal));
  server.get('/portal/*', page(portal));
  server.get('/api', nothing);
  server.get('/api/*', nothing);
  server.get('/assets/*', nothing);
  server.get('/', page(staff));
  server.get('/*', page(staff));
}
