import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { MyWeekController } from './my-week.controller.ts';
import { MyWeekReads } from './my-week.reads.ts';
import { MyWeeks } from './my-week.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [MyWeekController],
  providers: [MyWeekReads, MyWeeks],
})
export class MyWeekModule {}
