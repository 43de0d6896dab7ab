import { Module } from '@nestjs/common';
import { OrganizationsController } from './organizations.controller.ts';

@Module({ controllers: [OrganizationsController] })
export class OrganizationsModule {}
