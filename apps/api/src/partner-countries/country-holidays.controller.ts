import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  copyCountryHolidays,
  countryCode,
  date,
  writeCountryHoliday,
  type CopyCountryHolidays,
  type CountryHoliday,
  type WriteCountryHoliday,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { CountryHolidays } from './country-holidays.service.ts';

@Controller('api/partner-countries/:code')
export class CountryHolidaysController {
  constructor(private readonly holidays: CountryHolidays) {}

  @Get('holidays')
  async list(@Param('code', { schema: countryCode }) code: string, @Actor() actor: Actor) {
    return whole(await this.holidays.list(code, actor));
  }

  @Put('holidays/:date')
  async write(
    @Param('code', { schema: countryCode }) code: string,
    @Param('date', { schema: date }) on: string,
    @Body({ schema: writeCountryHoliday }) { name }: WriteCountryHoliday,
    @Actor() actor: Actor,
  ) {
    return whole(await this.holidays.write(code, on, name, actor));
  }

  @Delete('holidays/:date')
  async remove(
    @Param('code', { schema: countryCode }) code: string,
    @Param('date', { schema: date }) on: string,
    @Actor() actor: Actor,
  ) {
    return whole(await this.holidays.remove(code, on, actor));
  }

  @Post('holiday-copies')
  @HttpCode(200)
  async copy(
    @Param('code', { schema: countryCode }) code: string,
    @Body({ schema: copyCountryHolidays }) { year }: CopyCountryHolidays,
    @Actor() actor: Actor,
  ) {
    return whole(await this.holidays.copyToNextYear(code, year, actor));
  }
}

const whole = (items: CountryHoliday[]) => ({ items, nextCursor: null });
