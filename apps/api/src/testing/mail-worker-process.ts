import { DataSources } from '../database/data-sources.ts';
import { Database } from '../database/database.ts';
import { GivenTime } from '../database/given-time.ts';
import { MailWorker } from '../notices/mail-worker.ts';
import { SmtpMailTransport } from '../notices/smtp-mail-transport.ts';
import type { Settings } from '../settings/settings.ts';

/** A worker in a process of its own, to be killed: settings come as JSON in the first argument; one round is made. */
const settings = JSON.parse(process.argv[2]!) as Settings;
const sources = new DataSources(settings);
const transport = new SmtpMailTransport(settings.smtpUrl!, settings.mailFrom);
const worker = new MailWorker(new Database(sources, new GivenTime()), transport, settings);
await worker.sendDue();
await sources.onApplicationShutdown();
