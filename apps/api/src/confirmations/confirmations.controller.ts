import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  confirmationsQuery,
  confirmCases,
  type ConfirmationReport,
  type ConfirmCases,
} from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { Confirmations } from './confirmations.service.ts';

@Controller('api/confirmations')
export class ConfirmationsController {
  constructor(private readonly confirmations: Confirmations) {}

  @Get()
  report(
    @Query({ schema: confirmationsQuery }) { month }: Infer<typeof confirmationsQuery>,
    @Actor() actor: Actor,
  ): Promise<ConfirmationReport> {
    return this.confirmations.report(month, actor);
  }

  @Post()
  @HttpCode(201)
  confirm(
    @Body({ schema: confirmCases }) body: ConfirmCases,
    @Actor() actor: Actor,
  ): Promise<ConfirmationReport> {
    return this.confirmations.confirm(body, actor);
  }
}
