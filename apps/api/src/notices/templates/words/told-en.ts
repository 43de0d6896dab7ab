import type { Told } from './mail-words.ts';

export const toldEn: Readonly<Record<string, Told>> = {
  'expression.apply center':
    'The country applies without an invitation and has begun its expression of interest.',
  'invitation.submit director': 'The invitation waits for your approval.',
  'invitation.return center': 'The director has returned the invitation for changes.',
  'invitation.decline center': 'The country has declined the invitation.',
  'invitation.decline country': 'The invitation has been declined for your country.',
  'expression.start center': 'The country has begun its expression of interest.',
  'expression.submit center': 'The expression of interest has been submitted.',
  'expression.submit country': [
    'We have received your expression of interest.',
    'The Center first checks that it is complete, and then reviews it.',
  ],
  'expression.return country': [
    'The Center asks you to clarify your expression of interest.',
    'Only what is asked about is open for changes; everything else stays as you sent it.',
  ],
  'expression.accept country': [
    'The Center has accepted your expression of interest.',
    'Next, the Center proposes dates for a first consultation. Its letter is on the page of the case.',
  ],
  'expression.accept center':
    'The expression of interest has been accepted; the consultation can be planned.',
  'expression.decline country': [
    'The Center does not take up your expression of interest for now.',
    'The letter on the page of the case gives the reason and says when you may apply again.',
  ],
  'expression.defer country': [
    'The Center will take up your expression of interest at a later date.',
    'Nothing that you sent is lost. The letter on the page of the case gives the date.',
  ],
  'expression.resume center':
    'The time of deferral is over; the expression of interest is under review again.',
  'consultation.schedule country': [
    'A consultation with you has been scheduled.',
    'The page of the case shows date, time and place.',
  ],
  'consultation.send country': [
    'The record of the consultation is ready for you.',
    'Please confirm it, or ask for corrections.',
  ],
  'consultation.contest center':
    'The country asks for corrections to the record of the consultation.',
  'consultation.confirm center': 'The record of the consultation has been confirmed.',
  'consultation.confirm country': [
    'We have received your confirmation of the record of the consultation.',
    'Next, the Center drafts your support package.',
  ],
  'consultation.proceed country': [
    'The Center goes on without a confirmation of the record of the consultation.',
    'The record is marked "not confirmed": silence is never taken for consent.',
  ],
  'consultation.end country': [
    'The consultation has ended without an agreed component.',
    'The page of the case says what was discussed and why it ends here.',
  ],
  'consultation.reopen country': [
    'The consultation has been opened again.',
    'All earlier versions are kept.',
  ],
  'consultation.reopen center': 'The consultation has been opened again.',
  'package.submit director': 'The draft package waits for your review.',
  'package.return center': 'The director has returned the draft package for changes.',
  'package.propose country': [
    'The draft of your support package is ready for your answer.',
    'You may agree with everything at once, or answer component by component.',
  ],
  'package.reissue country': [
    'The draft of your support package is with you again.',
    'Nothing material has changed since the version that you know.',
  ],
  'package.requestChanges center': 'The country asks for changes to the draft package.',
  'package.agree center': 'The country has agreed to the support package.',
  'package.agree country': [
    'We have received your agreement to the support package.',
    'Next, the Center looks for a provider for each activity.',
  ],
  'package.revise country': [
    'Your support package has gone back to drafting.',
    'A new version comes to you for your agreement.',
  ],
  'offers.call organizations': [
    'The Center asks for your offers of support.',
    'Please offer or decline for each activity that is put to you.',
  ],
  'offers.close center': 'The call for offers is closed; the offers can be consolidated.',
  'offers.callAgain organizations': [
    'The Center asks again for offers of support.',
    'For some activities no provider has been found yet.',
  ],
  'offers.consolidate country': [
    'The providers for your support package are proposed to you.',
    'You consent to each of them, or withhold your consent with a reason.',
  ],
  'offers.withhold center': 'The country does not consent to all of the providers.',
  'offers.consent center': 'The country has consented to providers.',
  'offers.consent country': [
    'We have received your consent to the providers.',
    'Next, the Center agrees a date to begin with you and with them.',
  ],
  'offers.reopen country': [
    'A provider has withdrawn, and the Center looks for another.',
    'You will be asked for your consent again.',
  ],
  'implementation.start country': [
    'The implementation of your support package begins.',
    'The workplan, with its dates, is on the page of the case.',
  ],
  'implementation.start organizations': [
    'The implementation of the support package begins.',
    'Your activities and the dates of your reports are on the page of the case.',
  ],
  'amendment.propose director': 'An amendment to the support package has been proposed.',
  'amendment.propose country': 'The Center proposes an amendment to your support package.',
  'amendment.settle country': [
    'An amendment to your support package has been decided.',
    'The page of the case shows the decision and its reason.',
  ],
  'amendment.settle center': 'An amendment to the support package has been decided.',
  'implementation.finish country': [
    'The activities of your support package are finished.',
    'The closing report is next; it comes to you for your acceptance.',
  ],
  'case.complete country': [
    'Your support package is completed.',
    'Thank you for the work that you have put into it.',
  ],
  'case.complete center': 'The support package is completed.',
  'case.hold country': [
    'Your case is on hold.',
    'The page of the case gives the reason and the date of the review. No deadline runs in the meantime.',
  ],
  'case.hold center': 'The case is on hold.',
  'case.resume country': ['Your case goes on.', 'What was due has moved by the time of the hold.'],
  'case.prolongHold country': [
    'Your case stays on hold.',
    'The page of the case shows the new date of the review. No deadline runs in the meantime.',
  ],
  'case.withdraw center': 'The country has withdrawn.',
  'case.withdraw country': [
    'We have received your withdrawal.',
    'The case is closed; you may apply again at any time.',
  ],
  'case.close country': [
    'The Center has closed your case.',
    'The letter with the reason is on the page of the case.',
  ],
  'case.terminate country': [
    'The implementation of your support package ends early.',
    'The reason and the results so far are on the page of the case.',
  ],
  'case.terminate organizations': [
    'The implementation of the support package ends early.',
    'The page of the case says what this means for your activities.',
  ],
  'case.override center': 'The director has moved the case by an exceptional decision.',
};
