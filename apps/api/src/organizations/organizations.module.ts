import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.ts';
import { OrganizationsController } from './organizations.controller.ts';
import { OrganizationsImport } from './organizations-import.ts';

@Module({
  imports: [ImportsModule],
  controllers: [OrganizationsController],
  providers: [OrganizationsImport],
})
export class OrganizationsModule {}
