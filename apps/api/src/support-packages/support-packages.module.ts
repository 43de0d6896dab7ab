import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { PackageAnswers } from './package-answers.service.ts';
import { SupportPackageReads } from './support-package.reads.ts';
import { SupportPackageSteps } from './support-package-steps.ts';
import { SupportPackagesController } from './support-packages.controller.ts';
import { SupportPackages } from './support-packages.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [SupportPackagesController],
  providers: [PackageAnswers, SupportPackageReads, SupportPackageSteps, SupportPackages],
})
export class SupportPackagesModule {}
