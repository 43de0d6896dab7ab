import { CaseClockEntity } from '../cases/case-clock.entity.ts';
import { CaseEventPayloadEntity } from '../cases/case-event-payload.entity.ts';
import { CaseEventEntity } from '../cases/case-event.entity.ts';
import { CaseFileEntity } from '../cases/case-file.entity.ts';
import { IdempotencyKeyEntity } from '../cases/idempotency-key.entity.ts';
import { ProcessStateEntity } from '../cases/process-state.entity.ts';
import { ServiceLevelEntity } from '../cases/service-level.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { PartnerCountryEntity } from '../partner-countries/partner-country.entity.ts';
import { ActingDirectorshipEntity } from '../people/acting-directorship.entity.ts';
import { DelegationEntity } from '../people/delegation.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ExpressionOfInterestEntity } from '../expressions-of-interest/expression-of-interest.entity.ts';
import { ExpressionAnswerEntity } from '../expressions-of-interest/expression-answer.entity.ts';
import { ExpressionPointEntity } from '../expressions-of-interest/expression-point.entity.ts';
import { ExpressionQuestionEntity } from '../expressions-of-interest/expression-question.entity.ts';
import { ExpressionSubmissionEntity } from '../expressions-of-interest/expression-submission.entity.ts';
import { CompletenessAnswerEntity } from '../expressions-of-interest/completeness-answer.entity.ts';
import { EligibilityAnswerEntity } from '../expressions-of-interest/eligibility-answer.entity.ts';
import { LetterAllowanceEntity } from '../expressions-of-interest/letter-allowance.entity.ts';
import { ConsultationEntity } from '../consultations/consultation.entity.ts';
import { MeetingEntity } from '../consultations/meeting.entity.ts';
import { NeedStatementEntity } from '../consultations/need-statement.entity.ts';
import { ActionItemEntity } from '../consultations/action-item.entity.ts';
import { ConsultationRecordEntity } from '../consultations/consultation-record.entity.ts';
import { SupportPackageEntity } from '../support-packages/support-package.entity.ts';
import { PackageComponentEntity } from '../support-packages/package-component.entity.ts';
import { ActivityEntity } from '../support-packages/activity.entity.ts';
import { IndicatorEntity } from '../support-packages/indicator.entity.ts';
import { IntegrityAnswerEntity } from '../support-packages/integrity-answer.entity.ts';
import { PackageVersionEntity } from '../support-packages/package-version.entity.ts';
import { PackageAnswerEntity } from '../support-packages/package-answer.entity.ts';
import { PackageEndorsementEntity } from '../support-packages/package-endorsement.entity.ts';
import { CommentEntity } from '../discussion/comment.entity.ts';
import { CoordinationEntity } from '../offers/coordination.entity.ts';
import { OfferRequestEntity } from '../offers/offer-request.entity.ts';
import { OfferEntity } from '../offers/offer.entity.ts';
import { OfferDecisionEntity } from '../offers/offer-decision.entity.ts';
import { ActivityLeadEntity } from '../offers/activity-lead.entity.ts';
import { GapAcceptanceEntity } from '../offers/gap-acceptance.entity.ts';
import { OverlapAcceptanceEntity } from '../offers/overlap-acceptance.entity.ts';
import { ProviderConsentEntity } from '../offers/provider-consent.entity.ts';
import { TranslationEntity } from '../translations/translation.entity.ts';
import { WorkplanEntity } from '../workplans/workplan.entity.ts';
import { DeliverableEntity } from '../workplans/deliverable.entity.ts';
import { ProgressReportEntity } from '../workplans/progress-report.entity.ts';
import { AmendmentEntity } from '../workplans/amendment.entity.ts';
import { ClosingReportEntity } from '../workplans/closing-report.entity.ts';
import { OpenItemEntity } from '../workplans/open-item.entity.ts';
import { InvitationEntity } from '../invitations/invitation.entity.ts';
import { PaperEntity } from '../papers/paper.entity.ts';
import { AccessLogEntity } from '../access/access-log.entity.ts';
import { InvitationLinkEntity } from '../access/invitation-link.entity.ts';
import { RowVersionEntity } from './row-version.entity.ts';
import { FileEntity } from '../documents/file.entity.ts';
import { FileHoldEntity } from '../documents/file-hold.entity.ts';
import { OutgoingMailEntity } from '../notices/outgoing-mail.entity.ts';
import { ReminderEntity } from '../notices/reminder.entity.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { NextActionEntity } from '../contacts/next-action.entity.ts';
import { AdoptionEntity } from '../adoptions/adoption.entity.ts';
import { AdoptedStepEntity } from '../adoptions/adopted-step.entity.ts';
import { ObjectionEntity } from '../papers/objection.entity.ts';
import { CaseQuietEntity } from '../notices/case-quiet.entity.ts';
import { MailGateEntity } from '../notices/mail-gate.entity.ts';
import { MailGateMoveEntity } from '../notices/mail-gate-move.entity.ts';
import { ImportSheetEntity } from '../imports/import-sheet.entity.ts';
import { ImportMappingEntity } from '../imports/import-mapping.entity.ts';
import { ImportRunEntity } from '../imports/import-run.entity.ts';
import { ImportRowEntity } from '../imports/import-row.entity.ts';
import { CaseCorrectionEntity } from '../cases/case-correction.entity.ts';
import { CaseConfirmationEntity } from '../confirmations/case-confirmation.entity.ts';
import { ConfirmedCaseEntity } from '../confirmations/confirmed-case.entity.ts';
import { CorrespondenceEntity } from '../correspondence/correspondence.entity.ts';
import { CorrespondenceAttachmentEntity } from '../correspondence/correspondence-attachment.entity.ts';
import { EntryEntity } from '../entries/entry.entity.ts';
import { MissionEntity } from '../missions/mission.entity.ts';
import { CountryHolidayEntity } from '../partner-countries/country-holiday.entity.ts';
import { ReadinessAssessmentEntity } from '../readiness/readiness-assessment.entity.ts';
import { CountryOfficeEntity, DesignationEntity } from '../designations/designation.entity.ts';
import { IntakeLetterEntity } from '../intake-letters/intake-letter.entity.ts';
import { CountryNoteEntity } from '../country-notes/country-note.entity.ts';
import { KnownSupportEntity } from '../known-support/known-support.entity.ts';
import { IntroductionEntity } from '../introductions/introduction.entity.ts';
import { LetterTemplateEntity } from '../letter-templates/letter-template.entity.ts';
import { WaveEntity, WaveRowEntity } from '../waves/wave.entity.ts';

/** Every table of the schema as a class, one line each; a spec compares them with the migrated database. */
export const entities = [
  PartnerCountryEntity,
  OrganizationEntity,
  ProcessStateEntity,
  ServiceLevelEntity,
  PersonEntity,
  ActingDirectorshipEntity,
  DelegationEntity,
  RowVersionEntity,
  CaseFileEntity,
  CaseClockEntity,
  CaseEventEntity,
  CaseEventPayloadEntity,
  IdempotencyKeyEntity,
  FileEntity,
  FileHoldEntity,
  OutgoingMailEntity,
  ReminderEntity,
  ExpressionOfInterestEntity,
  ExpressionAnswerEntity,
  ExpressionPointEntity,
  ExpressionQuestionEntity,
  ExpressionSubmissionEntity,
  CompletenessAnswerEntity,
  EligibilityAnswerEntity,
  LetterAllowanceEntity,
  ConsultationEntity,
  MeetingEntity,
  NeedStatementEntity,
  ActionItemEntity,
  ConsultationRecordEntity,
  SupportPackageEntity,
  PackageComponentEntity,
  ActivityEntity,
  IndicatorEntity,
  IntegrityAnswerEntity,
  PackageVersionEntity,
  PackageAnswerEntity,
  PackageEndorsementEntity,
  CommentEntity,
  CoordinationEntity,
  OfferRequestEntity,
  OfferEntity,
  OfferDecisionEntity,
  ActivityLeadEntity,
  GapAcceptanceEntity,
  OverlapAcceptanceEntity,
  ProviderConsentEntity,
  WorkplanEntity,
  DeliverableEntity,
  ProgressReportEntity,
  AmendmentEntity,
  ClosingReportEntity,
  OpenItemEntity,
  InvitationEntity,
  PaperEntity,
  AccessLogEntity,
  InvitationLinkEntity,
  ContactEntity,
  NextActionEntity,
  AdoptionEntity,
  AdoptedStepEntity,
  ObjectionEntity,
  CaseQuietEntity,
  MailGateEntity,
  MailGateMoveEntity,
  ImportSheetEntity,
  ImportMappingEntity,
  ImportRunEntity,
  ImportRowEntity,
  CaseCorrectionEntity,
  CaseConfirmationEntity,
  ConfirmedCaseEntity,
  CorrespondenceEntity,
  CorrespondenceAttachmentEntity,
  EntryEntity,
  MissionEntity,
  CountryHolidayEntity,
  ReadinessAssessmentEntity,
  TranslationEntity,
  LetterTemplateEntity,
  IntroductionEntity,
  KnownSupportEntity,
  CountryNoteEntity,
  IntakeLetterEntity,
  DesignationEntity,
  CountryOfficeEntity,
  WaveEntity,
  WaveRowEntity,
];
