import { Module } from '@nestjs/common';
import { ConfirmationsController } from './confirmations.controller.ts';
import { Confirmations } from './confirmations.service.ts';

@Module({ controllers: [ConfirmationsController], providers: [Confirmations] })
export class ConfirmationsModule {}
