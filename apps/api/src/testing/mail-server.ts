import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as the server was handed it: to whom by the envelope, and what it says. */
export interface ReceivedMail extends ParsedMail {
  readonly recipients: readonly string[];
}

/** What the server does with a mail that it has read to its end: resolve to take it, reject to refuse it. */
export type OnMail = (mail: ReceivedMail) => Promise<void>;

export interface TestMailServer {
  readonly url: string;
  /** Everything that was read to its end, whether it was taken or not. */
  readonly received: ReceivedMail[];
  /** Replaces what is done with mails; null takes them all. */
  behave(onMail: OnMail | null): void;
  to(address: string): ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on a free port. */
export async function openTestMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  let behaviour: OnMail | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      simpleParser(stream)
        .then(async (parsed) => {
          const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
          const mail: ReceivedMail = { ...parsed, recipients };
          received.push(mail);
          await behaviour?.(mail);
        })
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: (onMail) => {
      behaviour = onMail;
    },
    to: (address) => received.filter((mail) => mail.recipients.includes(address)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
