import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.ts';

/** What content may travel as; no parser touches it. */
export const contentTypes = [
  'application/octet-stream',
  'application/offset+octet-stream',
] as const;

/** Long without a byte, the other side is gone. */
const silenceMilliseconds = 60_000;

/**
 * The bytes of a request, as they come.
 *
 * @throws Problem 415 when it bears something else
 */
export function contentOf(
  { body, raw }: FastifyRequest,
  accepted: (typeof contentTypes)[number],
): Readable {
  const type = raw.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (!(body instanceof Readable) || type !== accepted) {
    throw new Problem('wrongFileType', { params: { accepted } });
  }
  raw.setTimeout(silenceMilliseconds, () => raw.destroy());
  return body;
}
