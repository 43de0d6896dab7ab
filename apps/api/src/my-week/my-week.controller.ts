import { Controller, Get } from '@nestjs/common';
import { Actor } from '../access/actor.ts';
import { MyWeeks } from './my-week.service.ts';

@Controller('api/my-week')
export class MyWeekController {
  constructor(private readonly weeks: MyWeeks) {}

  @Get()
  read(@Actor() actor: Actor) {
    return this.weeks.of(actor);
  }
}
