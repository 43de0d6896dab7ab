import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { PartnerCountriesController } from './partner-countries.controller.ts';
import { PartnerCountries } from './partner-countries.service.ts';

@Module({
  imports: [AccessModule],
  controllers: [PartnerCountriesController],
  providers: [PartnerCountries],
})
export class PartnerCountriesModule {}
