/** An address and whose it is. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
}

/** A mail on its way out. */
export interface Message {
  /** The same for every attempt, so that a reader's mailbox can tell a repetition. Without angle brackets. */
  readonly messageId: string;
  readonly at: Date;
  readonly to: Mailbox;
  /** Who reads what is answered. */
  readonly replyTo: readonly Mailbox[];
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Hands mails to whatever delivers them. */
export abstract class MailTransport {
  /** Resolves once the other side has taken the mail; rejects when it has not, or when nobody can tell. */
  abstract send(message: Message, signal: AbortSignal): Promise<void>;
}
