import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { OffersController } from './offers.controller.ts';
import { OffersReads } from './offers.reads.ts';
import { OffersSteps } from './offers-steps.ts';
import { Offers } from './offers.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [OffersController],
  providers: [Offers, OffersReads, OffersSteps],
})
export class OffersModule {}
