import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AdoptionsModule } from './adoptions/adoptions.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { ConfirmationsModule } from './confirmations/confirmations.module.ts';
import { ConsultationsModule } from './consultations/consultations.module.ts';
import { ContactsModule } from './contacts/contacts.module.ts';
import { MissionsModule } from './missions/missions.module.ts';
import { MyWeekModule } from './my-week/my-week.module.ts';
import { CorrespondenceModule } from './correspondence/correspondence.module.ts';
import { DatabaseModule } from './database/database.module.ts';
import { ErrorsModule } from './errors/errors.module.ts';
import { HealthModule } from './health/health.module.ts';
import { DiscussionModule } from './discussion/discussion.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { ExpressionsOfInterestModule } from './expressions-of-interest/expressions-of-interest.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { OffersModule } from './offers/offers.module.ts';
import { OpenApiModule } from './openapi/openapi.module.ts';
import { EntriesModule } from './entries/entries.module.ts';
import { PapersModule } from './papers/papers.module.ts';
import { ReadinessModule } from './readiness/readiness.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { SupportPackagesModule } from './support-packages/support-packages.module.ts';
import { TranslationsModule } from './translations/translations.module.ts';
import { IntakeLettersModule } from './intake-letters/intake-letters.module.ts';
import { CountryNotesModule } from './country-notes/country-notes.module.ts';
import { KnownSupportModule } from './known-support/known-support.module.ts';
import { IntroductionsModule } from './introductions/introductions.module.ts';
import { ColleaguesModule } from './colleagues/colleagues.module.ts';
import { DesignationsModule } from './designations/designations.module.ts';
import { LetterTemplatesModule } from './letter-templates/letter-templates.module.ts';
import { WavesModule } from './waves/waves.module.ts';
import { WorkplansModule } from './workplans/workplans.module.ts';
import { AccessModule } from './access/access.module.ts';
import { OrganizationsModule } from './organizations/organizations.module.ts';
import { PartnerCountriesModule } from './partner-countries/partner-countries.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { SettingsModule } from './settings/settings.module.ts';
import type { Settings } from './settings/settings.ts';

/** What the product is made of, one line each. */
const modules: Type[] = [
  PeopleModule,
  PartnerCountriesModule,
  OrganizationsModule,
  AccessModule,
  AdoptionsModule,
  CasesModule,
  ConfirmationsModule,
  ConsultationsModule,
  ContactsModule,
  MissionsModule,
  MyWeekModule,
  CorrespondenceModule,
  DatabaseModule,
  DiscussionModule,
  DocumentsModule,
  ErrorsModule,
  ExpressionsOfInterestModule,
  HealthModule,
  ImportsModule,
  InvitationsModule,
  NoticesModule,
  OffersModule,
  OpenApiModule,
  EntriesModule,
  PapersModule,
  ReadinessModule,
  ReportsModule,
  SupportPackagesModule,
  TranslationsModule,
  WavesModule,
  LetterTemplatesModule,
  DesignationsModule,
  ColleaguesModule,
  IntroductionsModule,
  KnownSupportModule,
  CountryNotesModule,
  IntakeLettersModule,
  WorkplansModule,
];

@Module({})
export class AppModule {
  static with(settings: Settings, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [SettingsModule.with(settings), ...modules, ...more] };
  }
}
