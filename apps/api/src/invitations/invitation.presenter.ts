import type { InvitationView } from '@sixstep/contract';
import { partnerCountries } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import { writeLetter } from './invitation-letter.ts';
import type { InvitationRow } from './invitation.reads.ts';

/** The invitation as one person may see it; a country reads the letter, not who wrote it or which links are out. */
export function invitationView(row: InvitationRow, actor: Actor): InvitationView {
  const forCountry = actor.countryCode !== null;
  const {
    addresseeName,
    addresseePosition,
    addresseeEmail,
    officeMailbox,
    language,
    responseOn,
    note,
  } = row;
  return {
    content: {
      addresseeName,
      addresseePosition,
      addresseeEmail,
      officeMailbox,
      language,
      responseOn,
      note,
    },
    version: row.version,
    returnedContent: forCountry ? null : row.returnedContent,
    letter: letterOf(row),
    missing: missingOf(row),
    mayEdit:
      ['programManager', 'programOfficer'].includes(actor.role) &&
      row.state === 'invitation.drafting',
    sentOn: row.sentOn,
    approvedBy: row.approvedBy,
    authors: forCountry ? [] : row.authors,
    links: forCountry ? [] : row.links,
  };
}

function letterOf(row: InvitationRow): InvitationView['letter'] {
  if (!row.language) return null;
  const letter = writeLetter(
    {
      addressee: row.addresseeName,
      country:
        partnerCountries.find(({ code }) => code === row.countryCode)?.name[row.language] ??
        row.countryCode,
      note: row.note,
      responseOn: row.responseOn,
      signatory: row.signatory ?? '…',
      contact: row.contact ?? '…',
    },
    row.language,
    row.letterText,
  );
  return { subject: letter.subject, paragraphs: [...letter.paragraphs, ...letter.after] };
}

function missingOf(row: InvitationRow): InvitationView['missing'] {
  const missing: InvitationView['missing'] = [];
  if (!row.officeMailbox && !(row.addresseeEmail && row.addresseeName)) missing.push('addressee');
  if (!row.language) missing.push('language');
  if (!row.signatory) missing.push('signatory');
  if (!row.contact) missing.push('contact');
  return missing;
}
