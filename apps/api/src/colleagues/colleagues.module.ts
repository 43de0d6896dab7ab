import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { ColleaguesController } from './colleagues.controller.ts';
import { Colleagues } from './colleagues.service.ts';

@Module({
  imports: [AccessModule],
  controllers: [ColleaguesController],
  providers: [Colleagues],
})
export class ColleaguesModule {}
