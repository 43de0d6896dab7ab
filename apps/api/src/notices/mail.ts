import type { EventType, Role, State } from '@sixstep/process';
import type { EntryAct, Language, LetterText } from '@sixstep/contract';

/** Whom a mail about a step addresses, and so which words it has. */
export type MailAudience = 'country' | 'center' | 'director' | 'organizations';

/** What a mail about a case may say of it: enough to find it, nothing that one has to log in for. */
interface OfCase {
  readonly number: string;
  readonly countryCode: string;
}

/** What each kind of mail is filled with. Dates are `YYYY-MM-DD`. */
export interface MailContents {
  /** Carries a link that signs in. */
  readonly signInLink: { readonly validMinutes: number };
  /** Somebody has been given an account; carries the link that makes it theirs. */
  readonly personInvited: {
    readonly role: Role;
    readonly countryCode: string | null;
    readonly organizationName: string | null;
    readonly invitedBy: string | null;
    readonly validUntil: string | null;
  };
  /** The letter that opens a case; carries the link for the addressee. */
  readonly countryInvitation: OfCase & {
    readonly addressee: string | null;
    readonly responseOn: string;
    readonly signatory: string;
    readonly contact: string;
    readonly note: string | null;
    /** What the letter says; the standard letter without it. */
    readonly text?: LetterText | null;
  };
  /** Carries the link again when there is one. */
  readonly countryInvitationReminder: OfCase & {
    readonly addressee: string | null;
    readonly responseOn: string;
    readonly contact: string;
  };
  readonly countryInvitationCancelled: OfCase & {
    readonly addressee: string | null;
    readonly contact: string;
  };
  /** A step was taken. */
  readonly tell: OfCase & {
    readonly event: EventType;
    readonly audience: MailAudience;
    readonly to: State;
    readonly dueOn: string | null;
  };
  /** The Center has entered for the country what the country said in another way. */
  readonly enteredOnBehalf: OfCase & {
    readonly event: EventType;
    readonly to: State;
    readonly dueOn: string | null;
    readonly channel: string;
    readonly receivedOn: string;
  };
  /** The same of what is no step; to the country, or to the organization for which it was entered. */
  readonly entryOnBehalf: OfCase & {
    readonly act: EntryAct;
    readonly audience: 'country' | 'organizations';
    readonly channel: string;
    readonly receivedOn: string;
  };
  /** The reader's side has the turn and has not moved. */
  readonly reminder: OfCase & {
    readonly audience: 'country' | 'organizations';
    readonly state: State;
    readonly since: string;
    readonly dueOn: string | null;
  };
  /** To the manager: a reminder is due that a person has to send. */
  readonly reminderDraft: OfCase & {
    readonly state: State;
    readonly since: string;
    readonly dueOn: string | null;
  };
}

export type MailKind = keyof MailContents;

export type MailOf<K extends MailKind> = {
  readonly kind: K;
  readonly content: MailContents[K];
};

/** A mail by its kind, as a template reads it. */
export type AnyMail = { [K in MailKind]: MailOf<K> }[MailKind];

/** A mail to be queued. */
export type Mail = AnyMail & {
  /** The same for every attempt to queue this mail; `case:seq:kind:recipient` for mail of a case. */
  readonly dedupeKey: string;
  readonly to: {
    /** Checked again when the mail is sent: still active (or invited), still of the same country or organization. */
    readonly personId?: string;
    readonly address: string;
    readonly name?: string | null;
    readonly countryCode?: string | null;
    readonly organizationCode?: string | null;
  };
  readonly language: Language;
  /** Opens something by itself, so it is sealed in the queue. An address of this installation. */
  readonly link?: string;
  readonly caseId?: string;
  /** The step that the mail belongs to: mail to outside then waits until the step cannot be undone, and undo cancels it. */
  readonly caseSeq?: number;
  /** To a country or an organization, not to the Center. */
  readonly outside: boolean;
};
