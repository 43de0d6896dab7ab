import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  bringPacket,
  caseNumber,
  inLanguage,
  roundInAddress,
  type BringPacket,
  type InLanguage,
  type ReadPacket,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { madeFileHeaders } from '../documents/file-attachment.ts';
import { ExpressionPapers } from './expression-papers.ts';
import { Packets } from './packets.ts';

const number = { schema: caseNumber };
const round = { schema: roundInAddress };
const language = { schema: inLanguage };

/** What leaves the house of an expression of interest as a document. */
@Controller('api/cases/:number/expression-of-interest')
export class ExpressionPapersController {
  constructor(
    private readonly papers: ExpressionPapers,
    private readonly packets: Packets,
  ) {}

  @Get('submissions/:round/content.json')
  async frozenJson(
    @Param('number', number) ofCase: string,
    @Param('round', round) inRound: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const json = await this.papers.frozenJson(ofCase, Number(inRound), actor);
    const content = Buffer.from(json, 'utf8');
    await send(reply, `${ofCase}-${inRound}.json`, 'application/json; charset=utf-8', content);
  }

  @Get('submissions/:round/document.pdf')
  async submissionPdf(
    @Param('number', number) ofCase: string,
    @Param('round', round) inRound: string,
    @Query(language) asked: InLanguage,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const inWords = asked.language ?? actor.language;
    const pdf = await this.papers.submissionPdf(ofCase, Number(inRound), inWords, actor);
    await send(reply, `${ofCase}-${inRound}.pdf`, 'application/pdf', pdf);
  }

  @Get('form.pdf')
  async formPdf(
    @Param('number', number) ofCase: string,
    @Query(language) asked: InLanguage,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.papers.formPdf(ofCase, asked.language ?? actor.language, actor);
    await send(reply, `${ofCase}.pdf`, 'application/pdf', pdf);
  }

  @Get('form.docx')
  async formDocx(
    @Param('number', number) ofCase: string,
    @Query(language) asked: InLanguage,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const docx = await this.packets.docx(ofCase, asked.language ?? actor.language, actor);
    await send(reply, `${ofCase}.docx`, docxMediaType, docx);
  }

  @Post('packet')
  @HttpCode(200)
  readPacket(
    @Param('number', number) ofCase: string,
    @Body({ schema: bringPacket }) { fileId }: BringPacket,
    @Actor() actor: Actor,
  ): Promise<ReadPacket> {
    return this.packets.read(ofCase, fileId, actor);
  }
}

const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const send = (reply: FastifyReply, name: string, mediaType: string, content: Uint8Array) =>
  reply.headers(madeFileHeaders(name, mediaType, content.length)).send(content);
