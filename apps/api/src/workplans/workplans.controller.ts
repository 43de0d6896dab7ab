import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  acceptClosingReport,
  answerDeliverable,
  caseNumber,
  id,
  setWorkplan,
  settleReport,
  submitDeliverable,
  waiveDeliverable,
  writeClosingReport,
  writeReport,
  type WorkplanView,
  type WriteClosingReport,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { ClosingReports } from './closing-reports.service.ts';
import { Workplans } from './workplans.service.ts';

@Controller('api/cases/:number/workplan')
export class WorkplansController {
  constructor(
    private readonly workplans: Workplans,
    private readonly closingReports: ClosingReports,
  ) {}

  @Get()
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.workplans.view(number, actor));
  }

  @Put()
  async set(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: setWorkplan }) plan: Infer<typeof setWorkplan>,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.workplans.set(number, plan, actor, ifMatch));
  }

  @Post('deliverables/:id/submission')
  @HttpCode(200)
  submitDeliverable(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) deliverable: string,
    @Body({ schema: submitDeliverable }) body: Infer<typeof submitDeliverable>,
    @Actor() actor: Actor,
  ) {
    return this.workplans.submitDeliverable(number, deliverable, body, actor);
  }

  @Post('deliverables/:id/answer')
  @HttpCode(200)
  answerDeliverable(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) deliverable: string,
    @Body({ schema: answerDeliverable }) body: Infer<typeof answerDeliverable>,
    @Actor() actor: Actor,
  ) {
    return this.workplans.answerDeliverable(number, deliverable, body, actor);
  }

  @Post('deliverables/:id/reminder')
  @HttpCode(200)
  remindOfDeliverable(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) deliverable: string,
    @Actor() actor: Actor,
  ) {
    return this.workplans.remindOfDeliverable(number, deliverable, actor);
  }

  @Post('deliverables/:id/waiver')
  @HttpCode(200)
  waiveDeliverable(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) deliverable: string,
    @Body({ schema: waiveDeliverable }) body: { reason: string },
    @Actor() actor: Actor,
  ) {
    return this.workplans.waiveDeliverable(number, deliverable, body.reason, actor);
  }

  @Put('reports/:id')
  report(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) report: string,
    @Body({ schema: writeReport }) body: Infer<typeof writeReport>,
    @Actor() actor: Actor,
  ) {
    return this.workplans.report(number, report, body, actor);
  }

  @Post('reports/:id/settlement')
  @HttpCode(200)
  settleReport(
    @Param('number', { schema: caseNumber }) number: string,
    @Param('id', { schema: id }) report: string,
    @Body({ schema: settleReport }) body: Infer<typeof settleReport>,
    @Actor() actor: Actor,
  ) {
    return this.workplans.settleReport(number, report, body, actor);
  }

  @Put('closing')
  writeClosing(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: writeClosingReport }) body: WriteClosingReport,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
  ) {
    return this.closingReports.write(number, body, actor, ifMatch);
  }

  @Post('closing/acceptance')
  @HttpCode(200)
  acceptClosing(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: acceptClosingReport }) body: Infer<typeof acceptClosingReport>,
    @Actor() actor: Actor,
  ) {
    return this.closingReports.accept(number, body, actor);
  }
}

function send(reply: FastifyReply, view: WorkplanView): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
