import { stateTable, stateWords, type Turn } from '@sixstep/process';
import { partnerCountryName } from '@sixstep/reference';
import type { MailAudience, MailContents } from '../mail.ts';
import type { Addressed, Letter, TurnLine } from './letter.ts';
import { date, dateOrNull } from './letter-dates.ts';
import type { MailWords, Told } from './words/mail-words.ts';

export function tell(content: MailContents['tell'], to: Addressed, words: MailWords): Letter {
  const [what, ...meaning] = sentences(words.told[`${content.event} ${content.audience}`] ?? '');
  const country = partnerCountryName(content.countryCode, to.language);
  const about = content.audience === 'country' ? content.number : `${country}, ${content.number}`;
  const held = content.event === 'case.hold' || content.event === 'case.prolongHold';
  return {
    subject: `${about}: ${what!.replace(/\.$/, '')}`,
    paragraphs: [
      words.greeting(to.name),
      what!,
      ...meaning,
      words.caseLine(content.number, country),
    ],
    turn: turnOf(
      held ? 'nobody' : stateTable[content.to].turn,
      content.audience,
      content.dueOn,
      to,
      words,
    ),
    ...opening(content.number, content.audience, to, words),
    after:
      content.audience === 'country' || content.audience === 'organizations'
        ? [words.answerable]
        : [],
    signature: words.signature,
    footer: words.footer,
  };
}

export function enteredOnBehalf(
  content: MailContents['enteredOnBehalf'],
  to: Addressed,
  words: MailWords,
): Letter {
  const what = words.entered[content.event] ?? content.event;
  const channel = words.channels[content.channel] ?? content.channel;
  return {
    subject: words.onBehalf.country.subject(content.number, what),
    paragraphs: [
      words.greeting(to.name),
      words.onBehalf.country.text(what, channel, date(content.receivedOn, to)),
      words.onBehalf.objection,
      words.caseLine(content.number, partnerCountryName(content.countryCode, to.language)),
    ],
    turn: turnOf(stateTable[content.to].turn, 'country', content.dueOn, to, words),
    ...opening(content.number, 'country', to, words),
    after: [words.answerable],
    signature: words.signature,
    footer: words.footer,
  };
}

export function entryOnBehalf(
  { act, audience, channel, number, countryCode, receivedOn }: MailContents['entryOnBehalf'],
  to: Addressed,
  words: MailWords,
): Letter {
  const what = words.entered[act] ?? act;
  const received = words.channels[channel] ?? channel;
  const ofSide = words.onBehalf[audience];
  return {
    subject: ofSide.subject(number, what),
    paragraphs: [
      words.greeting(to.name),
      ofSide.text(what, received, date(receivedOn, to)),
      words.onBehalf.objection,
      words.caseLine(number, partnerCountryName(countryCode, to.language)),
    ],
    ...opening(number, audience, to, words),
    after: [words.answerable],
    signature: words.signature,
    footer: words.footer,
  };
}

export function reminder(
  content: MailContents['reminder'],
  to: Addressed,
  words: MailWords,
): Letter {
  const what = words.awaited[content.state] ?? '';
  return {
    subject: words.reminder.subject(content.number, what),
    paragraphs: [
      words.greeting(to.name),
      words.reminder.text(what, date(content.since, to)),
      words.caseLine(content.number, partnerCountryName(content.countryCode, to.language)),
    ],
    turn: turnOf(content.audience, content.audience, content.dueOn, to, words),
    ...opening(content.number, content.audience, to, words),
    after: [words.answerable],
    signature: words.signature,
    footer: words.footer,
  };
}

export function reminderDraft(
  content: MailContents['reminderDraft'],
  to: Addressed,
  words: MailWords,
): Letter {
  const country = partnerCountryName(content.countryCode, to.language);
  return {
    subject: words.reminderDraft.subject(country, content.number),
    paragraphs: [
      words.greeting(to.name),
      words.reminderDraft.text(stateWords(content.state, to.language), date(content.since, to)),
      words.reminderDraft.why,
      words.caseLine(content.number, country),
    ],
    ...opening(content.number, 'center', to, words),
    after: [],
    signature: words.signature,
    footer: words.footer,
  };
}

/** Implementation follows its items: which one is oldest is said on the page, not in a mail. */
function turnOf(
  turn: Turn | 'followsItems',
  reader: MailAudience,
  dueOn: string | null,
  to: Addressed,
  words: MailWords,
): TurnLine | undefined {
  if (turn === 'followsItems') return undefined;
  const by = dateOrNull(dueOn, to);
  const own = turn === (reader === 'director' ? 'center' : reader);
  return { of: turn, words: own ? words.yourTurn(by) : words.turnOf[turn](by) };
}

/** People outside the Center have the portal. */
function opening(
  number: string,
  audience: MailAudience,
  { publicUrl, language }: Addressed,
  words: MailWords,
): Pick<Letter, 'button'> {
  const outside = audience === 'country' || audience === 'organizations';
  const page = outside ? `/portal/${language}/cases/${number}` : `/cases/${number}`;
  return { button: { words: words.openCase, href: `${publicUrl}${page}` } };
}

const sentences = (told: Told): string[] => (typeof told === 'string' ? [told] : [...told]);
