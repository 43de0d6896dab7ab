import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { MissionsController } from './missions.controller.ts';
import { Missions } from './missions.service.ts';

@Module({ imports: [CasesModule], controllers: [MissionsController], providers: [Missions] })
export class MissionsModule {}
