import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../database/pg-errors.ts';
import { asProblem } from './as-problem.ts';
import { presentProblem } from './problem.presenter.ts';

/** The one place where what was thrown becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what the router refuses before any route is found: an address that cannot be decoded. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = asProblem(error);
    if (problem.code === 'internal') {
      this.#logger.error({ err: error, requestId: request.id, route: request.routeOptions.url });
    } else if (problem.code === 'unavailable' && error !== problem) {
      this.#logger.warn({
        words: 'the database is not available',
        state: sqlState(error),
        requestId: request.id,
      });
    }
    if (reply.raw.headersSent) return;
    void reply
      .status(problem.status)
      .headers({ ...problem.headers, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(presentProblem(problem, request.id)));
  }
}
