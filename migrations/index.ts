import { CreateTheHouse1763856000000 } from './1763856000000-create-the-house.ts';
import { NameThePeople1763856060000 } from './1763856060000-name-the-people.ts';
import { KeepVersions1763856120000 } from './1763856120000-keep-versions.ts';
import { KeepCases1763856180000 } from './1763856180000-keep-cases.ts';
import { KeepReminders1763856240000 } from './1763856240000-keep-reminders.ts';
import { KeepSignIns1763856300000 } from './1763856300000-keep-sign-ins.ts';
import { KeepInvitationLinks1763856310000 } from './1763856310000-keep-invitation-links.ts';
import { KeepAccessLog1763856320000 } from './1763856320000-keep-access-log.ts';
import { LetDirectorsAct1763856330000 } from './1763856330000-let-directors-act.ts';
import { KeepInvitations1763856400000 } from './1763856400000-keep-invitations.ts';
import { KeepExpressionsOfInterest1763856500000 } from './1763856500000-keep-expressions-of-interest.ts';
import { KeepConsultations1763856600000 } from './1763856600000-keep-consultations.ts';
import { KeepSupportPackages1763856700000 } from './1763856700000-keep-support-packages.ts';
import { KeepOffers1763856800000 } from './1763856800000-keep-offers.ts';
import { KeepWorkplans1763856900000 } from './1763856900000-keep-workplans.ts';
import { KeepFiles1763857000000 } from './1763857000000-keep-files.ts';
import { CreateOutgoingMail1763857100000 } from './1763857100000-create-outgoing-mail.ts';
import { MailInvitationsAgain1763857300000 } from './1763857300000-mail-invitations-again.ts';
import { ReadCaseFacts1763858400000 } from './1763858400000-read-case-facts.ts';
import { ReadCasesQuickly1763858500000 } from './1763858500000-read-cases-quickly.ts';
import { AnswerComments1763858600000 } from './1763858600000-answer-comments.ts';
import { ShowAgreedPackages1763858700000 } from './1763858700000-show-agreed-packages.ts';
import { NumberMoreCases1763858800000 } from './1763858800000-number-more-cases.ts';
import { HoldMail1763859000000 } from './1763859000000-hold-mail.ts';
import { KeepContacts1763859100000 } from './1763859100000-keep-contacts.ts';
import { KeepMissions1763859150000 } from './1763859150000-keep-missions.ts';
import { AdoptCases1763859200000 } from './1763859200000-adopt-cases.ts';
import { KeepImports1763859300000 } from './1763859300000-keep-imports.ts';
import { ConfirmCases1763859500000 } from './1763859500000-confirm-cases.ts';
import { AdoptWithFiles1763859950000 } from './1763859950000-adopt-with-files.ts';
import { AnswerOneByOne1763860100000 } from './1763860100000-answer-one-by-one.ts';
import { KeepCountryHolidays1763860300000 } from './1763860300000-keep-country-holidays.ts';
import { KeepReadiness1763860310000 } from './1763860310000-keep-readiness.ts';
import { KeepWaves1763860500000 } from './1763860500000-keep-waves.ts';
import { NarrowPolicies1763860950000 } from './1763860950000-narrow-policies.ts';
import { LogCountryFacts1763860960000 } from './1763860960000-log-country-facts.ts';
import { VersionCountryNotes1763860970000 } from './1763860970000-version-country-notes.ts';
import { TranslatePoints1763860980000 } from './1763860980000-translate-points.ts';
import { KeepProfiles1763860940000 } from './1763860940000-keep-profiles.ts';
import { KeepIntakeLetters1763860930000 } from './1763860930000-keep-intake-letters.ts';
import { KeepIntroductions1763860920000 } from './1763860920000-keep-introductions.ts';
import { SeeColleaguesLast1763860710000 } from './1763860710000-see-colleagues-last.ts';
import { GiveColleaguesRights1763860910000 } from './1763860910000-give-colleagues-rights.ts';
import { KeepDesignations1763860600000 } from './1763860600000-keep-designations.ts';
import { KeepLetterTemplates1763860510000 } from './1763860510000-keep-letter-templates.ts';
import { KeepEntries1763859900000 } from './1763859900000-keep-entries.ts';
import { KeepCorrespondence1763859400000 } from './1763859400000-keep-correspondence.ts';
import { HearObjections1763859600000 } from './1763859600000-hear-objections.ts';
import { KeepAttachments1763859700000 } from './1763859700000-keep-attachments.ts';
import { KeepOrganizations1763859800000 } from './1763859800000-keep-organizations.ts';
import { ReleaseJoinedPages1763860400000 } from './1763860400000-release-joined-pages.ts';
import { TellLanguagesOfComments1763860800000 } from './1763860800000-tell-languages-of-comments.ts';
import { KeepTranslations1763860810000 } from './1763860810000-keep-translations.ts';

/** Every migration, oldest first. One line each. */
export const migrations = [
  CreateTheHouse1763856000000,
  NameThePeople1763856060000,
  KeepVersions1763856120000,
  KeepCases1763856180000,
  KeepReminders1763856240000,
  KeepSignIns1763856300000,
  KeepInvitationLinks1763856310000,
  KeepAccessLog1763856320000,
  LetDirectorsAct1763856330000,
  KeepInvitations1763856400000,
  KeepExpressionsOfInterest1763856500000,
  KeepConsultations1763856600000,
  KeepSupportPackages1763856700000,
  KeepOffers1763856800000,
  KeepWorkplans1763856900000,
  KeepFiles1763857000000,
  CreateOutgoingMail1763857100000,
  MailInvitationsAgain1763857300000,
  ReadCaseFacts1763858400000,
  ReadCasesQuickly1763858500000,
  AnswerComments1763858600000,
  ShowAgreedPackages1763858700000,
  NumberMoreCases1763858800000,
  HoldMail1763859000000,
  KeepContacts1763859100000,
  KeepMissions1763859150000,
  AdoptCases1763859200000,
  KeepImports1763859300000,
  KeepCorrespondence1763859400000,
  ConfirmCases1763859500000,
  HearObjections1763859600000,
  KeepAttachments1763859700000,
  KeepOrganizations1763859800000,
  KeepEntries1763859900000,
  AdoptWithFiles1763859950000,
  AnswerOneByOne1763860100000,
  ReleaseJoinedPages1763860400000,
  KeepCountryHolidays1763860300000,
  KeepReadiness1763860310000,
  TellLanguagesOfComments1763860800000,
  KeepTranslations1763860810000,
  KeepWaves1763860500000,
  KeepLetterTemplates1763860510000,
  KeepDesignations1763860600000,
  SeeColleaguesLast1763860710000,
  GiveColleaguesRights1763860910000,
  KeepIntroductions1763860920000,
  KeepIntakeLetters1763860930000,
  KeepProfiles1763860940000,
  NarrowPolicies1763860950000,
  LogCountryFacts1763860960000,
  VersionCountryNotes1763860970000,
  TranslatePoints1763860980000,
];
