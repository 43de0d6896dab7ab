import { describe, expect, test } from '@jest/globals';
import { entryAct, type Language } from '@sixstep/contract';
import { eventRow, eventTypes, openStates, stateTable, type EventType } from '@sixstep/process';
import type { AnyMail, MailContents, MailKind } from '../mail.ts';
import { composeMail, mailWords } from './compose.ts';
import { drawMail } from './draw.ts';
import type { Addressed } from './letter.ts';

const languages: Language[] = ['en', 'fr', 'es'];
const publicUrl = 'https://sixstep.test';
const to = (language: Language, link: string | null = null): Addressed => ({
  name: 'Ama Boateng',
  language,
  publicUrl,
  link,
});

const ofCase = { number: 'A6IP-CIV-2026-01', countryCode: 'CIV' };
const contents: MailContents = {
  signInLink: { validMinutes: 15 },
  personInvited: {
    role: 'focalPoint',
    countryCode: 'CIV',
    organizationName: null,
    invitedBy: 'Mei Tanaka',
    validUntil: '2026-04-02',
  },
  countryInvitation: {
    ...ofCase,
    addressee: 'Ama Boateng',
    responseOn: '2026-05-01',
    signatory: 'Jonas Berg',
    contact: 'Mei Tanaka',
    note: null,
  },
  countryInvitationReminder: {
    ...ofCase,
    addressee: null,
    responseOn: '2026-05-01',
    contact: 'Mei Tanaka',
  },
  countryInvitationCancelled: { ...ofCase, addressee: null, contact: '' },
  tell: {
    ...ofCase,
    event: 'package.propose',
    audience: 'country',
    to: 'draftPackage.proposed',
    dueOn: '2026-03-23',
  },
  enteredOnBehalf: {
    ...ofCase,
    event: 'consultation.confirm',
    to: 'draftPackage.drafting',
    dueOn: null,
    channel: 'signedPaper',
    receivedOn: '2026-03-01',
  },
  entryOnBehalf: {
    ...ofCase,
    act: 'closing.accept',
    audience: 'country',
    channel: 'letter',
    receivedOn: '2026-03-01',
  },
  reminder: {
    ...ofCase,
    audience: 'country',
    state: 'draftPackage.proposed',
    since: '2026-03-02',
    dueOn: '2026-03-23',
  },
  reminderDraft: { ...ofCase, state: 'invitation.sent', since: '2026-03-02', dueOn: null },
};
const mailOf = <K extends MailKind>(kind: K, more: Partial<MailContents[K]> = {}) =>
  ({ kind, content: { ...contents[kind], ...more } }) as AnyMail;
const kinds = Object.keys(contents) as MailKind[];

/** Letters that the invitation itself writes to its addressee. */
const written = [
  'invitation.approve country',
  'invitation.remind country',
  'invitation.cancel country',
];

describe.each(languages)('in %s', (language) => {
  const words = mailWords[language];

  test('there are words for every step and everybody who is told of it, and for nothing else', () => {
    const told = eventTypes.flatMap((type) =>
      eventRow(type).tells.map((audience) => `${type} ${audience}`),
    );
    expect(Object.keys(words.told).toSorted()).toEqual(
      told.filter((one) => !written.includes(one)).toSorted(),
    );
  });

  test('there are words for everything that may be entered for a country or an organization', () => {
    const said = eventTypes.filter(
      (type) => eventRow(type).who.includes('focalPoint') && type !== 'case.undo',
    );
    expect(Object.keys(words.entered).toSorted()).toEqual(
      [...said, ...entryAct.options].toSorted(),
    );
  });

  test('there are words for everything that a country or an organization is waited for', () => {
    const waiting = openStates.filter((state) =>
      ['country', 'organizations', 'followsItems'].includes(stateTable[state].turn),
    );
    // The turn stays with the Center while the country has a closing report to accept.
    const said = [...waiting, 'implementation.finalReporting'];
    expect(Object.keys(words.awaited).toSorted()).toEqual(said.toSorted());
  });

  test.each(kinds)('%s is whole, in text and HTML alike', async (kind) => {
    const letter = composeMail(mailOf(kind), to(language, `${publicUrl}/portal/in#token`));
    const { subject, text, html } = await drawMail(letter, language);
    expect(`${subject}\n${text}`).not.toMatch(/undefined|null|\$\{|NaN/);
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    for (const line of [...letter.paragraphs, ...letter.after]) expect(text).toContain(line);
    if (letter.button) {
      expect(text).toContain(letter.button.href);
      expect(html).toContain(`href="${letter.button.href}"`);
    }
  });
});

describe('mail to outside', () => {
  const toOutside = kinds.filter((kind) => !['signInLink', 'reminderDraft'].includes(kind));

  test.each(languages)('says in %s that it may simply be answered', (language) => {
    const without = toOutside.filter((kind) => {
      const { paragraphs, after } = composeMail(mailOf(kind), to(language));
      return !paragraphs.concat(after).join('\n').includes(mailWords[language].answerable);
    });
    expect(without).toEqual([]);
  });

  test('a link to sign in is no letter to answer', () => {
    const { paragraphs, after } = composeMail(mailOf('signInLink'), to('en'));
    expect([...paragraphs, ...after].join('\n')).not.toContain(mailWords.en.answerable);
  });
});

test('the country is named as its reader names it', () => {
  const tunisia = (language: Language) =>
    composeMail(mailOf('tell', { countryCode: 'TUN' }), to(language)).paragraphs.at(-1);
  expect(languages.map(tunisia)).toEqual([
    expect.stringContaining('Tunisia'),
    expect.stringContaining('Tunisie'),
    expect.stringContaining('Túnez'),
  ]);
});

test('dates are said as the reader says them', () => {
  const turn = (language: Language) => composeMail(mailOf('tell'), to(language)).turn?.words;
  expect(languages.map(turn)).toEqual([
    'It is your turn: please answer by 23 March 2026.',
    "C'est à vous : veuillez répondre au plus tard le 23 mars 2026.",
    'Es su turno: responda, por favor, a más tardar el 23 de marzo de 2026.',
  ]);
});

describe('the turn', () => {
  const turn = (more: Partial<MailContents['tell']>) =>
    composeMail(mailOf('tell', more), to('en')).turn;

  test('is said from where the reader stands', () => {
    const submitted = { to: 'draftPackage.internalReview', dueOn: null } as const;
    expect(turn({ ...submitted, event: 'package.submit', audience: 'director' })).toEqual({
      of: 'center',
      words: 'It is your turn.',
    });
    expect(turn({ ...submitted, event: 'package.revise', audience: 'country' })?.words).toBe(
      'It is the turn of the Center.',
    );
  });

  test('is nobody’s while the case is on hold or has ended', () => {
    const of = (event: EventType, state: 'draftPackage.drafting' | 'withdrawn') =>
      turn({ event, audience: 'country', to: state })?.of;
    expect([of('case.hold', 'draftPackage.drafting'), of('case.withdraw', 'withdrawn')]).toEqual([
      'nobody',
      'nobody',
    ]);
  });

  test('is left to the page while it follows what is due in the workplan', () => {
    expect(
      turn({ event: 'implementation.start', audience: 'country', to: 'implementation.inProgress' }),
    ).toBeUndefined();
  });
});

test('people of the Center are led to their pages, everybody else to the portal in their language', () => {
  const page = (audience: MailContents['tell']['audience'], language: Language) =>
    composeMail(mailOf('tell', { event: 'implementation.start', audience }), to(language)).button
      ?.href;
  expect(page('country', 'fr')).toBe(`${publicUrl}/portal/fr/cases/A6IP-CIV-2026-01`);
  expect(page('organizations', 'en')).toBe(`${publicUrl}/portal/en/cases/A6IP-CIV-2026-01`);
  expect(composeMail(mailOf('reminderDraft'), to('en')).button?.href).toBe(
    `${publicUrl}/cases/A6IP-CIV-2026-01`,
  );
});

test('what people wrote stays text in HTML, and a subject one line', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const mail = mailOf('personInvited', {
    invitedBy: name,
    organizationName: 'A\r\nBcc: everybody@example.test',
    countryCode: null,
  });
  const { html } = await drawMail(composeMail(mail, { ...to('en'), name }), 'en');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
  const letter = composeMail(
    mailOf('tell', { number: 'A6IP-CIV-2026-01\r\nBcc: everybody@example.test' }),
    to('en'),
  );
  expect((await drawMail(letter, 'en')).subject).not.toMatch(/[\r\n]/);
});

test('an invitation without its link has no button that leads nowhere', () => {
  expect(composeMail(mailOf('countryInvitation'), to('en')).button).toBeUndefined();
});
