import { describe, expect, test } from '@jest/globals';
import { partnerOrganizations } from '@sixstep/reference';
import { codeFor, OrganizationNames } from './organization-names.ts';

describe('the names of organizations', () => {
  const names = new OrganizationNames(partnerOrganizations);

  test('find each of the briefing, in capitals and without accents or punctuation', () => {
    for (const { code, name, fullName } of partnerOrganizations) {
      for (const text of [code, name, fullName]) {
        expect([text, names.find(text)]).toEqual([text, [code]]);
        expect(names.find(text.toUpperCase().replace(/[(),]/g, ' '))).toEqual([code]);
      }
    }
  });

  test.each(['', 'Mongolia', 'United Nations', 'Bank', 'Trust', 'the'])(
    'find nothing in %j, which is a part of a name',
    (text) => {
      expect(names.find(text)).toEqual([]);
    },
  );

  test('keep the spellings of the briefing when one is renamed', () => {
    const renamed = new OrganizationNames([
      { code: 'gggi', name: 'Triple G', fullName: 'Triple G' },
    ]);
    expect(renamed.find('Global Green Growth Institute')).toEqual(['gggi']);
    expect(renamed.find('UNDP')).toEqual([]);
  });

  test('say when a text may mean several', () => {
    const two = new OrganizationNames([
      { code: 'one', name: 'Carbon Trust (North)', fullName: 'One' },
      { code: 'other', name: 'Carbon Trust (South)', fullName: 'Other' },
    ]);
    expect(two.find('Carbon Trust')).toEqual(['one', 'other']);
    expect(two.find('carbon trust south')).toEqual(['other']);
  });
});

describe('a code', () => {
  test.each([
    ['Asian Infrastructure Bank', 'asian-infrastructure-bank'],
    ['Crédit & Climat (CEC)', 'credit-climat'],
    ['Carbon 2050', 'carbon'],
    ['炭素', 'organization'],
    ['One two three four five six seven', 'one-two-three-four-five-six'],
  ])('of %s is %s', (name, code) => {
    expect(codeFor(name, () => false)).toBe(code);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('is nobody else’s', () => {
    const taken = new Set(['carbon']);
    for (let more = 0; more < 30; more++) {
      const code = codeFor('Carbon', (one) => taken.has(one));
      expect(code).toMatch(/^carbon-[a-z]+$/);
      taken.add(code);
    }
    expect(taken.size).toBe(31);
  });
});
