import { Module } from '@nestjs/common';
import { ImportTargets } from './import-target.ts';
import { ImportsController } from './imports.controller.ts';
import { Imports } from './imports.service.ts';

@Module({
  controllers: [ImportsController],
  providers: [Imports, ImportTargets],
  exports: [ImportTargets],
})
export class ImportsModule {}
