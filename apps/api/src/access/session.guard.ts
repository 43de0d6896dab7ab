import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.ts';
import { isPublic } from './public.ts';
import { Sessions } from './sessions.ts';

/** Every route asks for a session unless it says that it is public. A guard of all routes: a path can be spelt in many ways. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (
      this.reflector.getAllAndOverride<boolean>(isPublic, [
        context.getHandler(),
        context.getClass(),
      ])
    ) {
      return true;
    }
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.sessions.actorOf(request.headers.cookie);
    if (!actor) throw new Problem('unauthenticated');
    request.actor = actor;
    return true;
  }
}
