import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { Background } from '../jobs/background.ts';
import { JobsModule } from '../jobs/jobs.module.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { ClockRounds } from './clock-rounds.ts';
import { HeldMails } from './held-mails.service.ts';
import { MailGate } from './mail-gate.service.ts';
import { MailPurge } from './mail-purge.ts';
import { MailTransport } from './mail-transport.ts';
import { MailWorker } from './mail-worker.ts';
import { MailboxController } from './mailbox.controller.ts';
import { MailboxFolder } from './mailbox-folder.ts';
import { OutboxController } from './outbox.controller.ts';
import { MailQueue } from './queue-mail.ts';
import { QuietCasesController } from './quiet-cases.controller.ts';
import { QuietCases } from './quiet-cases.service.ts';
import { ReminderDraftsController } from './reminder-drafts.controller.ts';
import { ReminderDrafts } from './reminder-drafts.service.ts';
import { RemindersController } from './reminders.controller.ts';
import { Reminders } from './reminders.service.ts';
import { SmtpMailTransport } from './smtp-mail-transport.ts';

const often = 2;
const hour = 3_600;

@Module({
  imports: [CasesModule, JobsModule],
  controllers: [
    MailboxController,
    OutboxController,
    QuietCasesController,
    ReminderDraftsController,
    RemindersController,
  ],
  providers: [
    ClockRounds,
    HeldMails,
    MailGate,
    MailPurge,
    MailQueue,
    MailWorker,
    QuietCases,
    ReminderDrafts,
    Reminders,
    {
      provide: MailTransport,
      inject: [SETTINGS],
      useFactory: ({ smtpUrl, mailFrom, dataFolder }: Settings) =>
        smtpUrl === null
          ? new MailboxFolder(dataFolder, mailFrom)
          : new SmtpMailTransport(smtpUrl, mailFrom),
    },
  ],
  exports: [MailQueue],
})
export class NoticesModule implements OnModuleInit {
  constructor(
    private readonly steps: CaseSteps,
    private readonly background: Background,
    private readonly queue: MailQueue,
    private readonly worker: MailWorker,
    private readonly rounds: ClockRounds,
    private readonly purge: MailPurge,
  ) {}

  onModuleInit(): void {
    this.steps.tellBy((step) => this.queue.tellStatements(step));
    this.background.every(often, 'mail', (stop) => this.worker.sendDue(stop));
    this.background.every(hour, 'clock', (stop) => this.rounds.run(stop));
    this.background.every(hour, 'purge of mail', () => this.purge.run());
  }
}
