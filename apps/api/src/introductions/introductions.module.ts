import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { DesignationsModule } from '../designations/designations.module.ts';
import { IntroductionsController, IntroducingController } from './introductions.controller.ts';
import { Introducing } from './introducing.ts';
import { Introductions } from './introductions.service.ts';

@Module({
  imports: [AccessModule, DesignationsModule],
  controllers: [IntroducingController, IntroductionsController],
  providers: [Introducing, Introductions],
})
export class IntroductionsModule {}
