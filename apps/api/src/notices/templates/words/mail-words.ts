import type { Turn } from '@sixstep/process';

/** What happened, and what it means for the reader where that needs a second sentence. */
export type Told = string | readonly [what: string, meaning: string];

/** Every sentence of the mails in one language. The told ones are in a file of their own. */
export interface MailWords {
  /** `event audience`, as in `expression.submit center`; a spec asks for every pair that the process tells. */
  readonly told: Readonly<Record<string, Told>>;
  /** What a country or an organization can have said in another way, by event or act: the end of "we have entered for you: …". */
  readonly entered: Readonly<Record<string, string>>;
  /** What a side is waited for, by state: the end of "we are waiting for …". */
  readonly awaited: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly greeting: (name: string | null) => string;
  readonly caseLine: (number: string, country: string) => string;
  readonly yourTurn: (dueOn: string | null) => string;
  readonly turnOf: Readonly<Record<Turn, (dueOn: string | null) => string>>;
  readonly openCase: string;
  readonly signature: string;
  readonly footer: string;
  readonly answerable: string;
  readonly signIn: {
    readonly subject: string;
    readonly text: (minutes: number) => string;
    readonly ignore: string;
    readonly button: string;
  };
  readonly invited: {
    readonly subject: string;
    readonly text: (invitedBy: string | null) => string;
    readonly role: (role: string, belongsTo: string | null) => string;
    readonly valid: (until: string | null) => string;
    readonly button: string;
  };
  readonly countryInvitation: { readonly button: string };
  readonly invitationReminder: {
    readonly subject: (country: string) => string;
    readonly text: (responseOn: string) => string;
    readonly link: string;
    readonly contact: (contact: string) => string;
  };
  readonly invitationCancelled: {
    readonly subject: (country: string) => string;
    readonly text: string;
  };
  /** By the side for which something was entered. */
  readonly onBehalf: {
    readonly country: OnBehalfWords;
    readonly organizations: OnBehalfWords;
    readonly objection: string;
  };
  readonly reminder: {
    readonly subject: (number: string, what: string) => string;
    readonly text: (what: string, since: string) => string;
  };
  readonly reminderDraft: {
    readonly subject: (country: string, number: string) => string;
    readonly text: (what: string, since: string) => string;
    readonly why: string;
  };
}

interface OnBehalfWords {
  readonly subject: (number: string, what: string) => string;
  readonly text: (what: string, channel: string, receivedOn: string) => string;
}
