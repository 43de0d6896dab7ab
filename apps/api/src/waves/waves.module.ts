import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { WaveCases } from './wave-cases.ts';
import { WaveRounds } from './wave-rounds.ts';
import { WaveSteps } from './wave-steps.ts';
import { WavesController } from './waves.controller.ts';
import { WaveReads } from './waves.reads.ts';
import { Waves } from './waves.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [WavesController],
  providers: [WaveCases, WaveReads, WaveRounds, Waves, WaveSteps],
})
export class WavesModule {}
