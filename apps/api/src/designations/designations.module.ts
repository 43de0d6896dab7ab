import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { DesignationsController } from './designations.controller.ts';
import { DesignationReads } from './designations.reads.ts';
import { Designations } from './designations.service.ts';

@Module({
  imports: [AccessModule],
  controllers: [DesignationsController],
  providers: [Designations, DesignationReads],
  exports: [Designations],
})
export class DesignationsModule {}
