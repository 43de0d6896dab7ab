import type { ProcessWords } from './words.ts';

export const en: ProcessWords = {
  steps: {
    invitation: 'Invitation',
    expressionOfInterest: 'Expression of interest',
    consultation: 'Consultation',
    draftPackage: 'Draft package',
    coordination: 'Capacity-building coordination',
    implementation: 'Implementation',
  },
  states: {
    'invitation.drafting': {
      name: 'Invitation being drafted',
      now: 'The Center is preparing an invitation.',
    },
    'invitation.awaitingApproval': {
      name: 'Invitation awaiting approval',
      now: 'The Center is preparing an invitation.',
    },
    'invitation.sent': {
      name: 'Invitation sent',
      now: 'You are invited. You can start an expression of interest.',
    },
    'invitation.lapsed': {
      name: 'Invitation lapsed',
      now: 'The response date has passed. You can still start.',
    },
    'expressionOfInterest.drafting': {
      name: 'Expression being written',
      now: 'You are writing your expression of interest.',
    },
    'expressionOfInterest.submitted': {
      name: 'Expression submitted',
      now: 'The Center is checking that your expression of interest is complete.',
    },
    'expressionOfInterest.underReview': {
      name: 'Expression under review',
      now: 'The Center is reviewing your expression of interest.',
    },
    'expressionOfInterest.returned': {
      name: 'Clarification requested',
      now: 'The Center has asked for a clarification.',
    },
    'expressionOfInterest.deferred': {
      name: 'Deferred',
      now: 'The Center will take your expression of interest up again later.',
    },
    'consultation.planning': {
      name: 'Consultation being planned',
      now: 'The Center is planning a consultation with you.',
    },
    'consultation.scheduled': {
      name: 'Consultation scheduled',
      now: 'A consultation with you is scheduled.',
    },
    'consultation.recording': {
      name: 'Record being written',
      now: 'The Center is writing the record of the consultation.',
    },
    'consultation.awaitingConfirmation': {
      name: 'Record awaiting confirmation',
      now: 'Please read the record of the consultation and confirm it.',
    },
    'draftPackage.drafting': {
      name: 'Package being drafted',
      now: 'The Center is drafting your support package.',
    },
    'draftPackage.internalReview': {
      name: 'Package in internal review',
      now: 'The Center is reviewing the draft of your support package.',
    },
    'draftPackage.proposed': {
      name: 'Package proposed',
      now: 'Please read the proposed support package and answer it.',
    },
    'coordination.matching': {
      name: 'Providers being matched',
      now: 'The Center is finding out who can deliver each activity.',
    },
    'coordination.calling': {
      name: 'Call for offers open',
      now: 'Partner organizations are being asked what they can deliver.',
    },
    'coordination.consolidating': {
      name: 'Offers being consolidated',
      now: 'The Center is putting the offers together.',
    },
    'coordination.awaitingConsent': {
      name: 'Awaiting consent to providers',
      now: 'Please say whether you consent to the providers.',
    },
    'coordination.confirmed': {
      name: 'Coordination confirmed',
      now: 'The providers are confirmed. The Center is preparing the start.',
    },
    'implementation.inProgress': {
      name: 'Implementation in progress',
      now: 'The support package is being implemented.',
    },
    'implementation.finalReporting': {
      name: 'Final reporting',
      now: 'The closing report is being written and accepted.',
    },
    completed: { name: 'Completed', now: 'The support package is completed.' },
    cancelled: { name: 'Cancelled', now: 'The invitation was cancelled.' },
    closedByCenter: { name: 'Closed by the Center', now: 'The Center has closed this case.' },
    declinedByCountry: {
      name: 'Declined by the country',
      now: 'You have declined the invitation.',
    },
    declinedByCenter: { name: 'Declined by the Center', now: 'Not taken up for now.' },
    withdrawn: { name: 'Withdrawn', now: 'You have withdrawn.' },
    terminated: { name: 'Terminated', now: 'Ended early.' },
  },
  events: {
    'invitation.start': { verb: 'Invite', done: 'started an invitation' },
    'expression.apply': {
      verb: 'Apply for the country',
      gentle: 'Apply for a support package',
      done: 'applied without an invitation',
    },
    'case.adopt': { verb: 'Adopt case', done: 'adopted the case' },
    'invitation.submit': {
      verb: 'Submit for approval',
      done: 'submitted the invitation for approval',
    },
    'invitation.approve': { verb: 'Approve and send', done: 'approved the invitation' },
    'invitation.return': { verb: 'Return to drafting', done: 'returned the invitation' },
    'invitation.remind': { verb: 'Send reminder', done: 'sent a reminder' },
    'invitation.lapse': { verb: 'Let lapse', done: 'let the invitation lapse' },
    'invitation.renew': { verb: 'Renew invitation', done: 'renewed the invitation' },
    'invitation.cancel': { verb: 'Cancel invitation', done: 'cancelled the invitation' },
    'invitation.decline': {
      verb: 'Decline invitation',
      gentle: 'We do not take part now',
      done: 'declined the invitation',
    },
    'expression.start': {
      verb: 'Start expression of interest',
      gentle: 'Start the expression of interest',
      done: 'started the expression of interest',
    },
    'expression.submit': {
      verb: 'Submit expression',
      gentle: 'Submit the expression of interest',
      done: 'submitted the expression of interest',
    },
    'expression.review': { verb: 'Begin review', done: 'began the review' },
    'expression.return': { verb: 'Ask for clarification', done: 'asked for a clarification' },
    'expression.accept': { verb: 'Accept expression', done: 'accepted the expression of interest' },
    'expression.decline': {
      verb: 'Decline expression',
      done: 'declined the expression of interest',
    },
    'expression.defer': { verb: 'Defer', done: 'deferred the expression of interest' },
    'expression.resume': { verb: 'Resume review', done: 'resumed the review' },
    'consultation.schedule': { verb: 'Schedule consultation', done: 'scheduled the consultation' },
    'consultation.record': {
      verb: 'Record consultation',
      done: 'began the record of the consultation',
    },
    'consultation.send': {
      verb: 'Send record for confirmation',
      done: 'sent the record for confirmation',
    },
    'consultation.contest': {
      verb: 'Contest record',
      gentle: 'Ask for corrections',
      done: 'asked for corrections of the record',
    },
    'consultation.confirm': {
      verb: 'Confirm record',
      gentle: 'Confirm the record',
      done: 'confirmed the record',
    },
    'consultation.proceed': { verb: 'Proceed unconfirmed', done: 'proceeded without confirmation' },
    'consultation.end': {
      verb: 'End without agreement',
      done: 'ended the consultation without agreement',
    },
    'consultation.reopen': {
      verb: 'Reopen consultation',
      gentle: 'Ask for a new consultation',
      done: 'reopened the consultation',
    },
    'package.submit': {
      verb: 'Submit for review',
      done: 'submitted the package for internal review',
    },
    'package.return': { verb: 'Return to drafting', done: 'returned the package to drafting' },
    'package.propose': { verb: 'Propose package', done: 'proposed the package' },
    'package.reissue': { verb: 'Reissue package', done: 'reissued the package' },
    'package.requestChanges': {
      verb: 'Request changes',
      gentle: 'Ask for changes',
      done: 'requested changes',
    },
    'package.agree': {
      verb: 'Agree package',
      gentle: 'Agree to the package',
      done: 'agreed to the package',
    },
    'package.revise': { verb: 'Revise package', done: 'took the package back for revision' },
    'offers.call': { verb: 'Call for offers', done: 'called for offers' },
    'offers.settle': {
      verb: 'Settle without a call',
      done: 'settled the providers without a call',
    },
    'offers.close': { verb: 'Close call', done: 'closed the call for offers' },
    'offers.callAgain': { verb: 'Call again', done: 'called for offers again' },
    'offers.consolidate': { verb: 'Ask for consent', done: 'asked the country for consent' },
    'offers.withhold': {
      verb: 'Withhold consent',
      gentle: 'We do not consent',
      done: 'withheld consent',
    },
    'offers.consent': {
      verb: 'Consent to providers',
      gentle: 'Consent to the providers',
      done: 'consented to the providers',
    },
    'offers.reopen': { verb: 'Reopen matching', done: 'reopened the matching' },
    'implementation.start': { verb: 'Start implementation', done: 'started the implementation' },
    'amendment.propose': {
      verb: 'Propose amendment',
      gentle: 'Propose an amendment',
      done: 'proposed an amendment',
    },
    'amendment.settle': { verb: 'Settle amendment', done: 'settled an amendment' },
    'implementation.finish': { verb: 'Go to final reporting', done: 'moved to final reporting' },
    'case.complete': { verb: 'Complete case', done: 'completed the case' },
    'case.hold': { verb: 'Put on hold', done: 'put the case on hold' },
    'case.resume': { verb: 'Resume', done: 'resumed the case' },
    'case.prolongHold': { verb: 'Prolong hold', done: 'prolonged the hold' },
    'case.withdraw': { verb: 'Withdraw', gentle: 'Withdraw', done: 'withdrew' },
    'case.close': { verb: 'Close case', done: 'closed the case' },
    'case.terminate': { verb: 'Terminate early', done: 'terminated the implementation' },
    'case.override': { verb: 'Override', done: 'overrode the process' },
    'case.undo': { verb: 'Undo', gentle: 'Undo', done: 'undid the last move' },
    'case.correct': { verb: 'Correct history', done: 'corrected a line of the history' },
  },
  reasons: {
    wrongRole: 'This step is for somebody else to take.',
    notInThisState: 'The case is not where this step begins.',
    targetNotLawful: 'The case cannot be moved there from here.',
    onHold: 'The case is on hold. Resume it first.',
    notOnHold: 'The case is not on hold.',
    noOpenCase:
      'The country has {count, plural, one {# other case} other {# other cases}} open in steps 1 to 4.',
    designationSettled:
      'Two offices name different focal points. A letter that names one person, signed above both offices, settles it; until then both may draft and no decision counts.',
    mayReceivePackage:
      'By its class the country does not receive a package. A director can waive this.',
    hasAddressee: 'The invitation has no addressee. Name a person or the mailbox of the office.',
    hasLanguage: 'The language of the letter is not chosen.',
    noMergeValueMissing:
      '{count, plural, one {# value is} other {# values are}} missing in the letter.',
    invitationFourEyes: 'You have written on this invitation. Somebody else has to approve it.',
    oneReminderADay: 'A reminder was sent today. One a day is enough.',
    responseDateLongPassed:
      'The response date has passed by {passed} working days; {needed} are needed.',
    answersComplete:
      '{count, plural, one {# required answer is} other {# required answers are}} missing.',
    componentRequested: 'No component is requested.',
    ranksUnique: 'Two components have the same rank.',
    letterAccountedFor: 'Attach the endorsement letter, or say how and by when it comes.',
    declarationByDesignatedPerson: 'The designated focal point has not made the declaration.',
    pointsAnswered:
      '{count, plural, one {# point of the Center is} other {# points of the Center are}} not answered.',
    completenessChecked:
      '{count, plural, one {# item} other {# items}} of the completeness list {count, plural, one {is} other {are}} open.',
    eligibilitySettled:
      '{count, plural, one {# criterion} other {# criteria}} of eligibility {count, plural, one {is} other {are}} open: answer it, or let a director waive it.',
    letterThereOrMayFollow: 'The endorsement letter has not come. A director can let it follow.',
    noComponentElsewhere:
      '{count, plural, one {# component is} other {# components are}} part of another open case.',
    expressionFourEyes: 'You have assessed this expression. Somebody else has to accept it.',
    meetingAhead: 'No meeting is planned with somebody of the Center and of the country.',
    meetingHeld: 'No meeting has been held.',
    componentsDecided:
      '{count, plural, one {# component is} other {# components are}} neither agreed nor dropped with a reason.',
    actionsOwned: '{count, plural, one {# action has} other {# actions have}} no owner or no date.',
    componentAgreed: 'No component is agreed.',
    noComponentAgreed: '{count, plural, one {# component is} other {# components are}} agreed.',
    confirmationAwaitedLongEnough:
      'Waiting for {days} of more than {neededDays} days, {reminders} of {neededReminders} reminders. Silence is never consent.',
    lastRoundIfProposed:
      'This is round {round} of {limit}. A new consultation follows the last round.',
    componentsCovered:
      '{count, plural, one {# agreed component is} other {# agreed components are}} neither covered nor excluded with a reason.',
    activitiesComplete:
      '{count, plural, one {# activity is} other {# activities are}} missing or lack deliverable, acceptance test or dates.',
    indicatorsThere:
      '{count, plural, one {# component has} other {# components have}} no indicator with a baseline.',
    integrityAnswered:
      '{count, plural, one {# item} other {# items}} of the integrity checklist {count, plural, one {is} other {are}} not answered.',
    noOpenComment: '{count, plural, one {# comment is} other {# comments are}} open.',
    packageFourEyes: 'You have drafted this package. Somebody else has to propose it.',
    inCountryLanguage:
      '{count, plural, one {# text is} other {# texts are}} not in the language of the country. A director can waive this.',
    integrityMitigated:
      '{count, plural, one {# "no" on the checklist has} other {# "no" on the checklist have}} no mitigation note.',
    proposedBefore: 'The package has not been proposed in this consultation.',
    nothingMaterialChanged:
      'Something material has changed since the package was proposed. A director has to propose it.',
    roundLeft: 'This is round {round} of {limit}. A director can grant more rounds.',
    componentsAnswered:
      '{count, plural, one {# component is} other {# components are}} not answered.',
    changesResolved:
      '{count, plural, one {# change that was asked for is} other {# changes that were asked for are}} not resolved.',
    componentAccepted: 'No component is accepted.',
    endorsementLetterThere: 'The endorsement letter is not there.',
    providersSuggested:
      'Nothing is left to call for, or {count, plural, one {# activity has} other {# activities have}} no suggested provider.',
    activitiesSettled:
      '{count, plural, one {# activity has} other {# activities have}} neither a confirmed lead nor an accepted gap.',
    callOver:
      'The due date has not passed and {count, plural, one {# organization has} other {# organizations have}} not answered.',
    gapLeft: 'Every activity has a lead.',
    oneLeadEach:
      '{count, plural, one {# activity has} other {# activities have}} more than one confirmed lead.',
    overlapsSettled:
      '{count, plural, one {# overlap is} other {# overlaps are}} neither resolved nor accepted.',
    providerConsented: 'No provider is consented to.',
    leadWithdrawn: 'No confirmed lead has withdrawn.',
    rhythmSet: 'The reporting rhythm is not set.',
    leadConsented: 'No activity has a lead that the country consented to.',
    amendmentOpen: 'No amendment is open.',
    amendmentFourEyes: 'You have proposed this amendment. Somebody else has to settle it.',
    amendmentWithinManagersReach:
      'This amendment changes more than 30 days of time. A director has to settle it.',
    deliverablesSettled:
      '{count, plural, one {# deliverable is} other {# deliverables are}} not settled.',
    reportsIn: '{count, plural, one {# report is} other {# reports are}} outstanding.',
    closingAccepted:
      'The closing report is not accepted by both sides, nor by the Center with two reminders unanswered.',
    openItemsOwned: '{count, plural, one {# open item has} other {# open items have}} no owner.',
    silentLongEnough:
      '"No reply" needs {neededReminders} reminders and {neededDays} days; so far {reminders} and {days}.',
    somethingToUndo: 'There is no move to undo.',
    undoneByWhoMoved: 'Only who made the move can undo it.',
    undoneInTime: 'A move can be undone within {minutes} minutes.',
    nothingLeftTheHouse: 'A mail of this move has left already.',
    notEditedSince: 'What the move wrote was changed since.',
    paperEntered: 'Enter the signed paper first; a second person checks it.',
    paperHasFile: 'The paper has no file.',
    paperNotByPhone: 'A phone call is not enough for this.',
    paperSecondPerson: 'You have entered this paper. Somebody else has to check it.',
    adoptionFourEyes: 'You have entered this adoption. Somebody else has to approve it.',
    agreedPackageFileThere: 'The file of the agreed package is missing.',
  },
  turns: { center: 'Center', country: 'Country', organizations: 'Organizations', nobody: 'Nobody' },
  standings: {
    director: 'the director',
    manager: 'the program manager',
    officer: 'a program officer',
    focalPoint: 'the focal point',
    clock: 'Sixstep',
    center: 'a second person of the Center',
  },
  roles: {
    director: 'Director',
    programManager: 'Program manager',
    programOfficer: 'Program officer',
    focalPoint: 'Focal point',
    countryColleague: 'Country colleague',
    partnerContact: 'Partner contact',
    administrator: 'Administrator',
    observer: 'Observer',
    auditor: 'Auditor',
    clock: 'Sixstep',
  },
};
