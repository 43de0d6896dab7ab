import { Global, Module } from '@nestjs/common';
import { DataSources } from './data-sources.ts';
import { Database } from './database.ts';
import { GivenTime } from './given-time.ts';

@Global()
@Module({
  providers: [DataSources, Database, GivenTime],
  exports: [Database, DataSources, GivenTime],
})
export class DatabaseModule {}
