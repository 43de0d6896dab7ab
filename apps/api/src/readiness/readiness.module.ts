import { Module } from '@nestjs/common';
import { ReadinessController } from './readiness.controller.ts';
import { Readiness } from './readiness.service.ts';

@Module({ controllers: [ReadinessController], providers: [Readiness] })
export class ReadinessModule {}
