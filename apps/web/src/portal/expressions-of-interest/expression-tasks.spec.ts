import { describe, expect, test } from '@jest/globals';
import { expression } from '../words/expression/en.ts';
import { sayIn } from '../words/message.ts';
import { shell } from '../words/shell/en.ts';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { answerPlaces } from '@sixstep/reference/expression-form';
import { allErrors, type Speaking } from './form-sections.ts';
import { tasksOf } from './expression-tasks.ts';
import type { Values } from '../drafts/values.ts';

const speaking: Speaking = {
  words: expression,
  form: formWords,
  componentNames: shell.components,
  say: sayIn('en'),
  today: '2026-11-20',
};

const contact = {
  ministry: 'Ministry of Environment',
  'contact.name': 'Ama Mensah',
  'contact.email': 'ama.mensah@example.org',
  workingLanguage: 'en',
};
const tracking = {
  'components.tracking': true,
  'components.tracking.status': 'notStarted',
  'components.tracking.need': 'A registry.',
};
const rest = {
  'sharing.with': 'center',
  'letter.kind': 'byPost',
  'declaration.name': 'Ama Mensah',
  'declaration.accepted': true,
};

function statuses(values: Values, more: { openPoints?: number | null; isReadOnly?: boolean } = {}) {
  const { tasks } = tasksOf(
    { values, openPoints: null, isReadOnly: false, at: '/cases/N/expression', ...more },
    speaking,
  );
  return Object.fromEntries(tasks.map((task) => [task.id, task.status]));
}

describe('the list of sections', () => {
  test('starts with nothing begun, and with what depends on it shut', () => {
    expect(statuses({})).toEqual({
      contact: 'Not yet started',
      components: 'Not yet started',
      needs: 'Cannot start yet',
      sharing: 'Not yet started',
      letter: 'Not yet started',
      declaration: 'Not yet started',
      check: 'Cannot start yet',
    });
  });

  test('says which section is begun and which is completed', () => {
    expect(statuses({ ministry: 'Environment', ...tracking })).toEqual({
      contact: 'In progress',
      components: 'Completed',
      'components/tracking': 'Completed',
      sharing: 'Not yet started',
      letter: 'Not yet started',
      declaration: 'Not yet started',
      check: 'Cannot start yet',
    });
  });

  test('asks for an order of importance only when two components are wanted', () => {
    const two = { ...tracking, 'components.strategy': true };
    expect(statuses({ ...tracking })).not.toHaveProperty('rank');
    expect(statuses({ ...two })).toMatchObject({
      'components/strategy': 'Not yet started',
      rank: 'Not yet started',
    });
    expect(
      statuses({ ...two, 'components.tracking.rank': 1, 'components.strategy.rank': 1 }),
    ).toMatchObject({ rank: 'In progress' });
    expect(
      statuses({ ...two, 'components.tracking.rank': 1, 'components.strategy.rank': 2 }),
    ).toMatchObject({ rank: 'Completed' });
  });

  test('opens the check when everything is completed', () => {
    const all = { ...contact, ...tracking, ...rest };
    expect(statuses(all)).toMatchObject({ check: 'Not yet started' });
    expect(statuses(all, { openPoints: 1 })).toMatchObject({
      points: 'Not yet started',
      check: 'Cannot start yet',
    });
    expect(statuses(all, { openPoints: 0 })).toMatchObject({
      points: 'Completed',
      check: 'Not yet started',
    });
    expect(statuses(all, { isReadOnly: true })).not.toHaveProperty('check');
  });

  test('puts the questions of the Center first', () => {
    const { tasks } = tasksOf({ values: {}, openPoints: 2, isReadOnly: false, at: '/x' }, speaking);
    expect(tasks[0]).toMatchObject({ id: 'points', to: '/x/points' });
  });
});

describe('what is wrong in an expression of interest', () => {
  const all = { ...contact, ...tracking, ...rest };

  test('is nothing when all is answered', () => {
    expect(allErrors(all, speaking)).toEqual({});
  });

  test('a need over the limit is kept, but has to be shortened', () => {
    const long = { ...all, 'components.tracking.need': 'x'.repeat(1501) };
    expect(allErrors(long, speaking)).toEqual({
      'components.tracking.need': 'Shorten “Tracking: What you need” to 1,500 characters',
    });
  });

  test('a letter that follows needs a date that lies ahead', () => {
    const follows = { ...all, 'letter.kind': 'follows' };
    expect(allErrors(follows, speaking)).toHaveProperty(['letter.followsOn']);
    expect(allErrors({ ...follows, 'letter.followsOn': '2026-11-19' }, speaking)).toEqual({
      'letter.followsOn': 'Enter a date that lies ahead',
    });
    expect(allErrors({ ...follows, 'letter.followsOn': '2026-11-20' }, speaking)).toEqual({});
  });

  test('an address without a domain cannot be written to', () => {
    expect(allErrors({ ...all, 'contact.email': 'ama@ministry' }, speaking)).toHaveProperty([
      'contact.email',
    ]);
  });
});

describe('what is offered', () => {
  const offered = (values: Values) =>
    Object.fromEntries(
      tasksOf({ values, openPoints: null, isReadOnly: false, at: '/x' }, speaking).offered.map(
        ({ id, status }) => [id, status],
      ),
    );

  test('stands in no way of the check, unless what is answered cannot be kept', () => {
    const all = { ...contact, ...tracking, ...rest };
    expect(offered(all)).toEqual({
      context: 'Optional',
      support: 'Optional',
      arrangements: 'Optional',
      practicalities: 'Optional',
    });
    const more = { ...all, 'deputy.email': 'kofi' };
    expect(offered(more)).toMatchObject({ arrangements: 'In progress' });
    expect(statuses(more)).toMatchObject({ check: 'Cannot start yet' });
    expect(offered({ ...all, 'deputy.email': 'kofi@example.org' })).toMatchObject({
      arrangements: 'Begun',
    });
  });

  test('says in words of its own what is missing wherever an answer is demanded', () => {
    const missing: Readonly<Record<string, string>> = expression.errors.missing;
    for (const { id, demand, component } of answerPlaces) {
      if (demand === null || demand === 'ofSeveral') continue;
      expect(missing).toHaveProperty([component === null ? id : id.split('.')[2]!]);
    }
  });
});
