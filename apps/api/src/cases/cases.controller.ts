import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { caseFilter, caseNumber, changeCase, openCase, takeStep } from '@sixstep/contract';
import type { CaseFilter, CaseList, ChangeCase, OpenCase, TakeStep } from '@sixstep/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../access/actor.ts';
import { CaseOpenings } from './case-openings.ts';
import { CaseSteps } from './case-steps.ts';
import { Cases } from './cases.service.ts';
import { HistoryReads } from './history.reads.ts';
import { requestHash, type StepAnswer, type StepHeaders } from './step-request.ts';

@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly steps: CaseSteps,
    private readonly openings: CaseOpenings,
    private readonly historyReads: HistoryReads,
  ) {}

  @Get()
  list(
    @Query({ schema: caseFilter }) filter: CaseFilter,
    @Actor() actor: Actor,
  ): Promise<CaseList> {
    return this.cases.list(filter, actor);
  }

  @Post()
  @HttpCode(201)
  async open(
    @Body({ schema: openCase }) body: OpenCase,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.openings.open(body, actor, stepHeaders(request)));
  }

  @Get(':number')
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.cases.view(number, actor);
    reply.header('etag', `"v${view.version}"`).send(view);
  }

  @Patch(':number')
  async change(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: changeCase }) body: ChangeCase,
    @Actor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.cases.change(number, body, actor, ifMatch);
    reply.header('etag', `"v${view.version}"`).send(view);
  }

  @Get(':number/history')
  async history(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: await this.historyReads.lines(number, actor), nextCursor: null };
  }

  @Get(':number/next-steps')
  async nextSteps(@Param('number', { schema: caseNumber }) number: string, @Actor() actor: Actor) {
    return { items: (await this.cases.view(number, actor)).nextSteps, nextCursor: null };
  }

  /** The only route by which a case moves. A number that is none is refused like a case that is not there. */
  @Post(':number/steps')
  @HttpCode(200)
  async take(
    @Param('number') number: string,
    @Body({ schema: takeStep }) body: TakeStep,
    @Actor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.steps.take(number, body, actor, stepHeaders(request)));
  }
}

function stepHeaders(request: FastifyRequest): StepHeaders {
  const ifMatch = request.headers['if-match'];
  const key = request.headers['idempotency-key'];
  return {
    ifMatch,
    key: typeof key === 'string' ? key : undefined,
    requestHash: requestHash(request.method, request.url, ifMatch, request.body),
  };
}

function send(reply: FastifyReply, answer: StepAnswer): void {
  reply
    .status(answer.status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('etag', `"v${answer.version}"`);
  if (answer.replayed) reply.header('idempotency-replayed', '1');
  reply.send(answer.body);
}
