import type { Component, PackageContent } from '@sixstep/contract';
import { partnerOrganizations } from '@sixstep/reference';
import { Discussion } from '../discussion/discussion.service.ts';
import { PackageAnswers } from '../support-packages/package-answers.service.ts';
import { SupportPackages } from '../support-packages/support-packages.service.ts';
import { bringFile } from './demo-files.ts';
import { activityTitles, needOf } from './demo-texts.ts';
import type { Stage } from './stages.ts';
import type { Storyteller } from './storyteller.ts';

export const draftPackage: Stage = async (story, plot, { manager, officer, director, country }) => {
  story.days(14);
  const packages = story.app.get(SupportPackages, { strict: false });
  const before = await packages.view(story.number, manager);
  const drafted = await packages.write(
    story.number,
    contentFor(plot.components, story),
    manager,
    `"v${before.version}"`,
  );
  if (country.language !== 'en') {
    await packages.waiveTranslation(
      story.number,
      'The ministry works with the English text and receives a courtesy translation.',
      director,
    );
  }
  const { content, version } = await packages.view(story.number, officer);
  story.days(5);
  await packages.write(
    story.number,
    {
      ...(content ?? drafted.content!),
      integrity: (content ?? drafted.content!).integrity.map((answer) => ({
        ...answer,
        answer: 'yes',
        evidence: 'Covered by the workplan.',
      })),
    },
    officer,
    `"v${version}"`,
  );
};

export const submitPackage: Stage = async (story, _plot, { manager, officer }) => {
  story.days(6);
  const discussion = story.app.get(Discussion, { strict: false });
  const [comment] = await discussion.write(
    story.number,
    { anchor: 'supportPackage', text: 'Is the autumn realistic?', visibility: 'internal' },
    officer,
  );
  const resolution = { answer: 'The ministry has confirmed it.', language: 'en' };
  await discussion.resolve(story.number, comment!.id, resolution, manager);
  const { version } = await story.app
    .get(SupportPackages, { strict: false })
    .view(story.number, manager);
  await story.take('package.submit', manager, { versionMeant: version });
};

export const proposePackage: Stage = async (story, _plot, { director }) => {
  story.days(3);
  const { version } = await story.app
    .get(SupportPackages, { strict: false })
    .view(story.number, director);
  await story.take('package.propose', director, { versionMeant: version });
};

/** The country asks for a change, the package is mended and proposed again. */
export const secondRound: Stage = async (story, plot, people) => {
  story.days(9);
  await story.take('package.requestChanges', people.country, {
    answers: [
      {
        component: plot.components[0],
        answer: 'acceptWithChange',
        text: 'Please begin a quarter later.',
      },
    ],
  });
  story.days(6);
  const packages = story.app.get(SupportPackages, { strict: false });
  const { content, version } = await packages.view(story.number, people.manager);
  await packages.write(
    story.number,
    { ...content!, summary: `${content!.summary ?? ''} Begins a quarter later.` },
    people.manager,
    `"v${version}"`,
  );
  await submitPackage(story, plot, people);
  await proposePackage(story, plot, people);
};

export const agreePackage: Stage = async (story, _plot, { country }) => {
  story.days(8);
  const packages = story.app.get(SupportPackages, { strict: false });
  const { versions } = await packages.view(story.number, country);
  const versionMeant = versions[0]?.number ?? 1;
  const fileId = await bringFile(story.app, 'endorsement-letter.pdf', country, story.number);
  const answers = story.app.get(PackageAnswers, { strict: false });
  await answers.endorse(story.number, fileId, country);
  await answers.answer(story.number, { versionMeant, answers: 'agreeWithEverything' }, country);
  await story.take('package.agree', country, {
    versionMeant,
    acceptance: { kind: 'typed', name: country.name },
  });
};

/** Whom the demonstration suggests for a component: the first organizations with that competence. */
export const suggestedFor = (component: Component): string =>
  component === 'authorization'
    ? 'gggi'
    : (partnerOrganizations.find(({ components }) => components.includes(component))?.code ??
      'undp');

function contentFor(components: readonly Component[], story: Storyteller): PackageContent {
  return {
    title: 'Support package for Article 6 readiness',
    titleLocal: null,
    summary: 'Builds what the country needs to take part in cooperative approaches.',
    language: 'en',
    components: components.map((component) => ({
      component,
      covered: true,
      exclusionReason: null,
      objective: needOf(component, 'en'),
      objectiveLocal: null,
    })),
    activities: components.flatMap((component) =>
      activityTitles(component).map((title, index) => ({
        component,
        title,
        titleLocal: null,
        kind: index === 0 ? ('workshop' as const) : ('drafting' as const),
        deliverable: `${title}: report`,
        acceptanceTest: 'The focal point has received the document and has no open question.',
        startOn: story.dateIn(60 + index * 30),
        endOn: story.dateIn(90 + index * 30),
        providerKind: 'organization' as const,
        organizationCode: suggestedFor(component),
        providerName: null,
      })),
    ),
    indicators: components.map((component) => ({
      component,
      name: 'Readiness on the scale of the A6ISR',
      unit: 'level',
      baseline: 'under consideration',
      baselineOn: story.dateIn(0),
      target: 'in place',
      targetOn: story.dateIn(365),
    })),
    integrity: [],
  };
}
