import { expect, test } from '@jest/globals';
import { reasonCodes } from './reason-codes.ts';
import type { ReasonedEvent } from './reason-codes.ts';

test.each<[ReasonedEvent, string[]]>([
  ['invitation.renew', ['noReply', 'wrongContact']],
  [
    'case.close',
    ['noReply', 'officeVacant', 'securityOrSanctions', 'noFunding', 'servedElsewhere'],
  ],
  ['amendment.propose', ['scope', 'time', 'provider', 'cost', 'cancel']],
])('the codes of %s are those of the process handbook', (event, codes) => {
  expect(reasonCodes[event].map(({ code }) => code)).toEqual(codes);
});

test('a code is 2 to 40 letters, as the contract of a step asks', () => {
  for (const { code } of Object.values(reasonCodes).flat())
    expect(code).toMatch(/^[a-zA-Z]{2,40}$/);
});

test('a hold is prolonged for what a hold is made', () => {
  expect(reasonCodes['case.prolongHold']).toEqual(reasonCodes['case.hold']);
});

test('a code that stands under several events of a case means the same', () => {
  const words = (event: ReasonedEvent) =>
    Object.fromEntries(reasonCodes[event].map((one) => [one.code, one.words]));
  expect(words('case.hold')['officeVacant']).toEqual(words('case.close')['officeVacant']);
  expect(words('case.withdraw')['servedElsewhere']).toEqual(words('case.close')['servedElsewhere']);
});
