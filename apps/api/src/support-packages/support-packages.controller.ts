import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  answerPackage,
  attachEndorsement,
  caseNumber,
  grantRounds,
  packageContent,
  waiveTranslation,
  type AnswerPackage,
  type PackageContent,
  type SupportPackageView,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { PackageAnswers } from './package-answers.service.ts';
import { SupportPackages } from './support-packages.service.ts';

@Controller('api/cases/:number/support-package')
export class SupportPackagesController {
  constructor(
    private readonly packages: SupportPackages,
    private readonly answers: PackageAnswers,
  ) {}

  @Get()
  async one(
    @Param('number', { schema: caseNumber }) number: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.packages.view(number, actor));
  }

  @Put()
  async write(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: packageContent }) content: PackageContent,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.packages.write(number, content, actor, ifMatch));
  }

  @Put('answers')
  async answer(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: answerPackage }) body: AnswerPackage,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.answers.answer(number, body, actor));
  }

  @Post('endorsement')
  @HttpCode(200)
  endorse(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: attachEndorsement }) body: { fileId: string },
    @Actor() actor: Actor,
  ) {
    return this.answers.endorse(number, body.fileId, actor);
  }

  @Post('translation-waiver')
  @HttpCode(200)
  waiveTranslation(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: waiveTranslation }) body: { reason: string },
    @Actor() actor: Actor,
  ) {
    return this.packages.waiveTranslation(number, body.reason, actor);
  }

  @Post('rounds')
  @HttpCode(200)
  grantRounds(
    @Param('number', { schema: caseNumber }) number: string,
    @Body({ schema: grantRounds }) body: { limit: number },
    @Actor() actor: Actor,
  ) {
    return this.packages.grantRounds(number, body.limit, actor);
  }
}

function send(reply: FastifyReply, view: SupportPackageView): void {
  reply.header('etag', `"v${view.version}"`).send(view);
}
