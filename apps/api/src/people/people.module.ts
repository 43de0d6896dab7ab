import { ImportsModule } from '../imports/imports.module.ts';
import { PeopleImport } from './people-import.ts';
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { PeopleController } from './people.controller.ts';
import { People } from './people.service.ts';
import { StandingInController } from './standing-in.controller.ts';
import { StandingIn } from './standing-in.service.ts';

@Module({
  imports: [ImportsModule, AccessModule],
  controllers: [PeopleController, StandingInController],
  providers: [PeopleImport, People, StandingIn],
})
export class PeopleModule {}
