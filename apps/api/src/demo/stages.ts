import { upon, type AnswerValues } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Consultations } from '../consultations/consultations.service.ts';
import { ExpressionsOfInterest } from '../expressions-of-interest/expressions-of-interest.service.ts';
import { Intake } from '../expressions-of-interest/intake.service.ts';
import { Invitations } from '../invitations/invitations.service.ts';
import { enterSignedPaper } from './demo-files.ts';
import type { Plot } from './demo-plot.ts';
import { needOf } from './demo-texts.ts';
import type { Storyteller } from './storyteller.ts';

/** Everybody who plays in one case. */
export interface Players {
  readonly director: Actor;
  readonly manager: Actor;
  readonly officer: Actor;
  readonly secondPerson: Actor;
  readonly country: Actor;
  readonly organization: Actor;
}

export type Stage = (story: Storyteller, plot: Plot, people: Players) => Promise<void>;

export const draftInvitation: Stage = async (story, plot, { manager, country }) => {
  await story.open(
    {
      type: 'invitation.start',
      record: { countryCode: plot.country, responseDate: story.dateIn(60) },
    },
    manager,
  );
  story.days(2);
  const invitations = story.app.get(Invitations, { strict: false });
  const { content, version } = await invitations.view(story.number, manager);
  await invitations.write(
    story.number,
    {
      ...content,
      addresseeName: country.name,
      addresseePosition: 'National focal point for Article 6',
      addresseeEmail: country.email,
      language: country.language,
    },
    manager,
    `"v${version}"`,
  );
};

export const submitInvitation: Stage = async (story, _plot, { manager }) => {
  story.days(2);
  await story.take('invitation.submit', manager);
};

export const sendInvitation: Stage = async (story, _plot, { director }) => {
  story.days(3);
  await story.take('invitation.approve', director);
};

export const beginExpression: Stage = async (story, plot, { country, manager, director }) => {
  if (plot.twist === 'applied') {
    await story.open({ type: 'expression.apply' }, country);
    await story.assign(manager, director);
    return;
  }
  story.days(16);
  await story.take('expression.start', country);
};

export const writeExpression: Stage = async (story, plot, { country }) => {
  story.days(9);
  const expressions = story.app.get(ExpressionsOfInterest, { strict: false });
  const { answers } = await expressions.view(story.number, country);
  await expressions.write(story.number, upon(answers, answersOf(plot, country)), country);
};

export const submitExpression: Stage = async (story, _plot, { country }) => {
  story.days(3);
  const { version } = await story.app
    .get(ExpressionsOfInterest, { strict: false })
    .view(story.number, country);
  await story.take('expression.submit', country, { versionMeant: version });
};

export const reviewExpression: Stage = async (story, plot, people) => {
  const { officer, manager, country } = people;
  const intake = story.app.get(Intake, { strict: false });
  const expressions = story.app.get(ExpressionsOfInterest, { strict: false });
  if (plot.twist === 'returnedOnce') {
    story.days(3);
    await returnExpression(story, plot, people);
    story.days(6);
    for (const point of (await expressions.view(story.number, country)).points) {
      await expressions.answerPoint(
        story.number,
        point.id,
        { answer: 'The unit has five people.', language: 'en' },
        country,
      );
    }
    await submitExpression(story, plot, people);
  }
  story.days(3);
  const view = await expressions.view(story.number, officer);
  await intake.checkCompleteness(
    story.number,
    (view.completeness ?? []).map(({ item }) => ({ item, answer: 'yes' })),
    officer,
  );
  await story.take('expression.review', officer);
  story.days(4);
  await intake.checkEligibility(
    story.number,
    (view.eligibility ?? []).map(({ criterion }) => ({ criterion, answer: 'yes' })),
    manager,
  );
};

export const returnExpression: Stage = async (story, plot, { manager }) => {
  story.days(3);
  await story.take('expression.return', manager, {
    points: [
      {
        field: `components.${plot.components[0]}.need`,
        question: 'How many people work on this today?',
      },
    ],
    dueDate: story.dateIn(21),
  });
};

export const acceptExpression: Stage = async (story, _plot, { director }) => {
  story.days(6);
  await story.app
    .get(Intake, { strict: false })
    .letLetterFollow(story.number, 'The letter is on its way by post.', director);
  await story.take('expression.accept', director);
};

export const planMeeting: Stage = async (story, _plot, { officer, manager, country }) => {
  story.days(8);
  const consultations = story.app.get(Consultations, { strict: false });
  await consultations.addMeeting(
    story.number,
    {
      kind: 'scoping',
      mode: 'online',
      startsAt: story.instantIn(10),
      endsAt: story.instantIn(10.1),
      place: null,
      status: 'planned',
      participants: [
        { name: manager.name, body: 'A6IP Center', side: 'center', attended: false },
        { name: country.name, body: 'Ministry of Environment', side: 'country', attended: false },
      ],
      notes: null,
    },
    officer,
  );
  await story.take('consultation.schedule', officer);
};

export const holdMeeting: Stage = async (story, plot, { manager, officer }) => {
  story.days(11);
  const consultations = story.app.get(Consultations, { strict: false });
  const { meetings } = await consultations.view(story.number, officer);
  for (const { id, version, ...meeting } of meetings) {
    await consultations.changeMeeting(
      story.number,
      id,
      {
        ...meeting,
        status: 'held',
        participants: meeting.participants.map((one) => ({ ...one, attended: true })),
      },
      officer,
      `"v${version}"`,
    );
  }
  await story.take('consultation.record', officer);
  story.days(4);
  const { version } = await consultations.view(story.number, manager);
  await consultations.write(
    story.number,
    {
      summary: 'Needs were gone through one by one; the ministry named its team.',
      constraints: 'Two officials, part of their time.',
      openQuestions: null,
      needs: plot.components.map((component, index) => ({
        component,
        text: needOf(component, 'en'),
        decision: 'agreed',
        reason: null,
        priority: index === 0 ? 'high' : 'medium',
      })),
      actions: [
        {
          text: 'Share the list of institutions',
          owner: 'Ministry of Environment',
          dueOn: story.dateIn(21),
          done: false,
        },
      ],
    },
    manager,
    `"v${version}"`,
  );
};

export const sendRecord: Stage = async (story, plot, people) => {
  const { manager } = people;
  story.days(3);
  const consultations = story.app.get(Consultations, { strict: false });
  const { version } = await consultations.view(story.number, manager);
  await story.take('consultation.send', manager, { versionMeant: version });
  if (plot.twist === 'contestedRecord' && plot.until !== 'consultation.recording') {
    await contestRecord(story, plot, people);
    const again = await consultations.view(story.number, manager);
    await story.take('consultation.send', manager, { versionMeant: again.version });
  }
};

export const contestRecord: Stage = async (story, _plot, { country }) => {
  story.days(4);
  await story.take('consultation.contest', country, {
    comments: 'The registry is hosted by the statistics office, not by the ministry.',
  });
};

export const confirmRecord: Stage = async (story, plot, people) => {
  story.days(7);
  const { country } = people;
  const { sent } = await story.app
    .get(Consultations, { strict: false })
    .view(story.number, country);
  const record = { versionMeant: sent?.number ?? 1 };
  if (plot.twist === 'signedPaper') await enterAndCheckPaper(story, people, record);
  else await story.take('consultation.confirm', country, record);
};

/** A confirmation that came as a signed paper: one person of the Center enters it, another checks it. */
async function enterAndCheckPaper(
  story: Storyteller,
  { officer, manager, country }: Players,
  record: unknown,
): Promise<void> {
  const paper = await enterSignedPaper(
    story,
    officer,
    'consultation.confirm',
    record,
    country.name,
  );
  story.days(1);
  await story.take('consultation.confirm', manager, undefined, { paper });
}

/** What a ministry writes that answers what it has to, and a little more. */
function answersOf({ components }: Plot, country: Actor): AnswerValues {
  return {
    ministry: 'Ministry of Environment',
    'contact.name': country.name,
    'contact.position': 'Director of climate policy',
    'contact.email': country.email,
    'contact.phone': '+00 000 000 00',
    workingLanguage: country.language,
    ...Object.fromEntries(
      components.flatMap((component, index) => {
        const at = `components.${component}`;
        return [
          [at, true],
          [`${at}.status`, 'inProgress'],
          [`${at}.need`, needOf(component, country.language)],
          [`${at}.rank`, components.length > 1 ? index + 1 : null],
        ];
      }),
    ),
    'sharing.with': 'chosenOrganizations',
    'letter.kind': 'byPost',
    'declaration.name': country.name,
    'declaration.accepted': true,
  };
}
