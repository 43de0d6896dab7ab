import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import {
  allowLetterToFollow,
  answerCompleteness,
  answerEligibility,
  answerPoint,
  attachLetter,
  caseNumber,
  id,
  line,
  roundInAddress,
  waiveCriterion,
  writeAnswers,
  type KnownFact,
  type SubmittedExpression,
  type WriteAnswers,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { ExpressionsOfInterest } from './expressions-of-interest.service.ts';
import { KnownFacts } from './known-facts.ts';
import { Intake } from './intake.service.ts';

const criterion = line(60);

@Controller('api/cases/:number/expression-of-interest')
export class ExpressionsOfInterestController {
  constructor(
    private readonly expressions: ExpressionsOfInterest,
    private readonly intake: Intake,
    private readonly facts: KnownFacts,
  ) {}

  @Get()
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.expressions.view(number, actor));
  }

  @Patch()
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeAnswers }) edits: WriteAnswers,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.expressions.write(number, edits, actor));
  }

  @Get('known')
  async known(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
  ): Promise<{ items: KnownFact[]; nextCursor: null }> {
    return { items: await this.facts.of(number, actor), nextCursor: null };
  }

  @Get('submissions/:round')
  submission(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('round', { schema: roundInAddress }) inRound: string,
    @Actor() actor: Actor,
  ): Promise<SubmittedExpression> {
    return this.expressions.submission(number, Number(inRound), actor);
  }

  @Put('points/:id')
  async answerPoint(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) pointId: string,
    @Body({ schema: answerPoint }) body: Infer<typeof answerPoint>,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.expressions.answerPoint(number, pointId, body, actor));
  }

  @Post('letter')
  @HttpCode(200)
  async attachLetter(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: attachLetter }) body: Infer<typeof attachLetter>,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.expressions.attachLetter(number, body.fileId, actor));
  }

  @Put('completeness')
  checkCompleteness(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: answerCompleteness }) body: Infer<typeof answerCompleteness>,
    @Actor() actor: Actor,
  ) {
    return this.intake.checkCompleteness(number, body.answers, actor);
  }

  @Put('eligibility')
  checkEligibility(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: answerEligibility }) body: Infer<typeof answerEligibility>,
    @Actor() actor: Actor,
  ) {
    return this.intake.checkEligibility(number, body.answers, actor);
  }

  @Post('eligibility/:criterion/waiver')
  @HttpCode(200)
  waive(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('criterion', { schema: criterion }) code: string,
    @Body({ schema: waiveCriterion }) body: Infer<typeof waiveCriterion>,
    @Actor() actor: Actor,
  ) {
    return this.intake.waive(number, code, body.reason, actor);
  }

  @Post('letter-allowance')
  @HttpCode(200)
  letLetterFollow(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: allowLetterToFollow }) body: Infer<typeof allowLetterToFollow>,
    @Actor() actor: Actor,
  ) {
    return this.intake.letLetterFollow(number, body.reason, actor);
  }
}

function send(reply: FastifyReply, view: { readonly version: number }): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
