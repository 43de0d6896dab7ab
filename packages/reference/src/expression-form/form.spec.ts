import { describe, expect, test } from '@jest/globals';
import { componentCodes } from '../components.ts';
import { termsLost } from '../glossary.ts';
import { fill, nameOfAnswer, readAnswer } from './answer-words.ts';
import { expressionForm, requestableComponents } from './form.ts';
import { answerPlace, answerPlaces, expressionFields } from './questions.ts';
import { itemWords } from './words.ts';
import { formWords as en } from './words/en.ts';
import { formWords as es } from './words/es.ts';
import { formWords as fr } from './words/fr.ts';

describe('the form of an expression of interest', () => {
  test('asks for each component of a support package', () => {
    expect([...requestableComponents]).toEqual(componentCodes);
  });

  test('gives every answer an address of its own', () => {
    const ids = answerPlaces.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/);
  });

  test('demands at most twelve answers of a ministry that wants one component', () => {
    const demanded = answerPlaces.filter(
      ({ demand, component }) =>
        demand === 'always' || (demand === 'ofRequested' && component === 'tracking'),
    );
    // And the choice of the component, how the letter comes, and the name and the tick of the declaration.
    expect(demanded.length + 4).toBeLessThanOrEqual(12);
  });

  test('demands nothing in a section that is offered', () => {
    const offered = expressionForm.sections
      .filter(({ isOffered }) => isOffered)
      .map(({ id }) => id);
    expect(offered.length).toBeGreaterThan(0);
    for (const { section, demand } of answerPlaces) {
      if (offered.includes(section)) expect(demand).toBeNull();
    }
  });

  test('asks about a table, a list of boxes, the letter and the declaration as a whole', () => {
    expect(answerPlace('context.parties.2.party')?.field).toBe('context.parties');
    expect(answerPlace('components.tracking')?.field).toBe('components');
    expect(answerPlace('components.tracking.forms.tool')?.field).toBe('components.tracking.forms');
    expect(answerPlace('letter.followsOn')?.field).toBe('letter');
    expect(expressionFields).toContain('components.tracking.need');
    expect(answerPlace('contact.nickname')).toBeUndefined();
  });
});

describe.each([
  ['en', en],
  ['fr', fr],
  ['es', es],
] as const)('the words of the form in %s', (language, words) => {
  test('name every question and every choice, and nothing else', () => {
    const items = expressionForm.sections.flatMap((section) => section.items);
    expect(Object.keys(words.items).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const item of items) {
      const own = itemWords(words, item.id);
      expect(own.label).not.toBe('');
      const choices = item.kind === 'table' ? [] : (item.choices ?? []);
      expect(Object.keys(own.choices ?? {})).toEqual([...choices]);
      const columns = item.kind === 'table' ? item.columns : [];
      expect(Object.keys(own.columns ?? {})).toEqual(columns.map(({ id }) => id));
      for (const column of columns) {
        expect(Object.keys(own.columns?.[column.id]?.choices ?? {})).toEqual([
          ...(column.choices ?? []),
        ]);
      }
    }
  });

  test('keep to the terms of the field', () => {
    if (language === 'en') return;
    const [ours, theirs] = [textsOf(en), textsOf(words)];
    expect(ours.length).toBe(theirs.length);
    for (const [at, text] of ours.entries())
      expect(termsLost(text, theirs[at]!, language)).toEqual([]);
  });
});

test('an answer is called and read in words', () => {
  expect(nameOfAnswer(en, 'components.tracking.need')).toBe('Tracking: What you need');
  expect(nameOfAnswer(en, 'components.tracking')).toBe('Components wanted: Tracking');
  expect(nameOfAnswer(fr, 'context.parties.2.party')).toBe('Parties coopérantes, Ligne 2 : Partie');
  expect(nameOfAnswer(en, 'letter')).toBe('Endorsement letter');
  expect(nameOfAnswer(en, 'letter.followsOn')).toBe('Date by which it follows');
  expect(readAnswer(es, 'components.tracking.status', 'inProgress')).toBe('En curso');
  expect(readAnswer(en, 'context.parties.1.status', 'signed')).toBe('Signed');
  expect(readAnswer(en, 'ministry', 'Environment')).toBe('Environment');
  expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(textsOf);
}
