import { Module } from '@nestjs/common';
import { KnownSupportController } from './known-support.controller.ts';
import { KnownSupport } from './known-support.service.ts';

@Module({ controllers: [KnownSupportController], providers: [KnownSupport] })
export class KnownSupportModule {}
