import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Who asks: the other end of the connection or, when that is a trusted proxy (TRUST_PROXY), who the proxies say. What the
 * client writes of itself in other headers counts for nothing.
 */
export interface Client {
  readonly address: string;
  readonly device: string;
}

export const clientOf = (request: FastifyRequest): Client => ({
  address: addressOf(request),
  device: (request.headers['user-agent'] ?? '').slice(0, 300),
});

/** A proxy may hand on what is no address; then it is one itself. */
const addressOf = ({ ip, socket }: FastifyRequest): string =>
  isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip;

/**
 * What is counted as one place: an IPv4 address, or the first half of an IPv6 address, since a household or an office has a
 * whole /64 to choose from.
 */
export function placeOf(address: string): string {
  const mapped = /^(?:::ffff:)(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [before = '', after] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const zeros = after === undefined ? 0 : Math.max(8 - head.length - tail.length, 0);
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
