import { describe, expect, test } from '@jest/globals';
import { differences, merge } from './values.ts';

describe('merging two drafts of one form', () => {
  const base = { ministry: 'Environment', phone: '1', name: null };

  test('an answer that only one side changed is taken from that side', () => {
    expect(
      merge(base, { ...base, ministry: 'Environment and Energy' }, { ...base, phone: '2' }),
    ).toEqual({
      values: { ministry: 'Environment and Energy', phone: '2', name: null },
      conflicts: [],
    });
  });

  test('an answer that both changed differently is a conflict, and stays as I typed it', () => {
    expect(merge(base, { ...base, phone: '3' }, { ...base, phone: '2' })).toEqual({
      values: { ...base, phone: '3' },
      conflicts: [{ name: 'phone', base: '1', mine: '3', theirs: '2' }],
    });
  });

  test('the same change on both sides is no conflict', () => {
    expect(merge(base, { ...base, name: 'Ama ' }, { ...base, name: 'Ama' }).conflicts).toEqual([]);
  });

  test('blanks around a text and an empty answer are no difference', () => {
    expect(differences({ a: ' x ', b: '', c: false }, { a: 'x', b: null })).toEqual([]);
    expect(differences({ a: 0 }, { a: null })).toEqual(['a']);
  });
});
