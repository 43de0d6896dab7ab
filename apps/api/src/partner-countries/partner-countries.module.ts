import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { CountryHolidaysController } from './country-holidays.controller.ts';
import { CountryHolidays } from './country-holidays.service.ts';
import { PartnerCountriesController } from './partner-countries.controller.ts';
import { PartnerCountries } from './partner-countries.service.ts';

@Module({
  imports: [AccessModule],
  controllers: [PartnerCountriesController, CountryHolidaysController],
  providers: [PartnerCountries, CountryHolidays],
})
export class PartnerCountriesModule {}
