import { createTransport, type Transporter } from 'nodemailer';
import { envelopeOf } from './envelope.ts';
import { MailTransport, type Message } from './mail-transport.ts';

/** Through the mail server of SMTP_URL, which may say more after a question mark (`requireTLS=true`). */
export class SmtpMailTransport extends MailTransport {
  readonly #transporter: Transporter;
  readonly #from: string;

  constructor(smtpUrl: string, from: string) {
    super();
    this.#from = from;
    this.#transporter = createTransport({
      url: smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: Message, signal: AbortSignal): Promise<void> {
    await this.#transporter.sendMail({ ...envelopeOf(message, this.#from), signal });
  }
}
