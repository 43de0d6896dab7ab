import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CountryRight } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import type { FastifyRequest } from 'fastify';

/** Somebody who is signed in. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Of focal points and country colleagues, else null. */
  readonly countryCode: string | null;
  /** What a person of a country may do there today, else null; a focal point edits. */
  readonly countryRight: CountryRight | null;
  /** Of partner contacts, else null. */
  readonly organizationCode: string | null;
  readonly language: 'en' | 'fr' | 'es';
  /** Named acting director for today. */
  readonly actingDirector: boolean;
  /** Ids of the program managers for whom this person stands in today. */
  readonly delegateOf: readonly string[];
  readonly sessionId: string;
}

/** The machine's own hand: reminders, due dates, mail. */
export interface Clock {
  readonly role: 'clock';
}
export const clock: Clock = { role: 'clock' };

export type Doer = Actor | Clock;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard; absent on public routes without a session. */
    actor?: Actor;
  }
}

/** The person who asks; only on routes that need a session. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('@Actor() stands on a route that asks for no session');
  return actor;
});
