import { Global, Module } from '@nestjs/common';
import { Background } from './background.ts';

@Global()
@Module({ providers: [Background], exports: [Background] })
export class JobsModule {}
