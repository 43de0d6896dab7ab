import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ContactsController } from './contacts.controller.ts';
import { Contacts } from './contacts.service.ts';

@Module({ imports: [CasesModule], controllers: [ContactsController], providers: [Contacts] })
export class ContactsModule {}
