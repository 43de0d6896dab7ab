import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { knownFacts, paths, type KnownFact } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { readExpression } from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let earlier: ToldCase;
let kase: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  earlier = await tellCase(house, { until: 'coordination.matching', country: 'SEN' });
  kase = await tellCase(house, {
    until: 'expressionOfInterest.submitted',
    country: 'SEN',
    components: ['tracking'],
  });
});
afterAll(() => house.close());

const known = (of: ToldCase, by: HttpClient = of.clients.manager) =>
  by.get<{ items: KnownFact[] }>(`${paths.expressionOfInterest(of.number)}/known`);

describe('what the Center knows already', () => {
  test('is who is designated, whom it wrote to, the register, and what the country said before', async () => {
    const { items } = parse(knownFacts, (await known(kase)).body);
    expect(items).toContainEqual({
      question: 'contact.name',
      value: kase.people.country.name,
      source: 'invitation',
      number: null,
    });
    expect(items).toContainEqual({
      question: 'contact.email',
      value: earlier.people.country.email,
      source: 'designation',
      number: null,
    });
    expect(items).toContainEqual({
      question: 'workingLanguage',
      value: 'fr',
      source: 'register',
      number: null,
    });
    expect(items).toContainEqual({
      question: 'components.authorization.status',
      value: 'inProgress',
      source: 'earlierCase',
      number: earlier.number,
    });
    for (const { question } of items) expect(question).not.toMatch(/^(letter|declaration|sharing)/);
  });

  test('is for the people of the Center who work on it', async () => {
    for (const role of ['director', 'auditor', 'administrator'] as const) {
      expect((await known(kase, (await signInAs(house, role)).client)).status).toBe(200);
    }
    const observer = (await signInAs(house, 'observer')).client;
    for (const client of [kase.clients.country, kase.clients.organization, observer]) {
      expect((await known(kase, client)).status).toBe(404);
    }
    expect((await known(kase, house.http())).status).toBe(401);
  });
});

describe('what is suggested to who judges', () => {
  const suggestions = async (of: ToldCase) => {
    const { body } = await readExpression(of, of.clients.manager);
    return Object.fromEntries([
      ...body.completeness!.map(({ item, suggested }) => [item, suggested]),
      ...body.eligibility!.map(({ criterion, suggested }) => [criterion, suggested]),
    ]);
  };

  test('follows from the answers, and leaves to people what only they can tell', async () => {
    expect(await suggestions(kase)).toEqual({
      applicantNamed: 'yes',
      situationDescribed: 'yes',
      needsStated: 'yes',
      supportListed: 'no',
      letterLegible: 'yes',
      attachmentsLegible: 'na',
      languageUsable: 'yes',
      declarationMade: 'yes',
      partnerCountry: 'yes',
      mayReceivePackage: 'yes',
      submittedByFocalPoint: 'yes',
      letterSigned: 'no',
      componentRequested: 'yes',
      noOtherCase: 'yes',
      responsibilitiesChecked: null,
      sharingAgreed: 'yes',
    });
  });

  test('moves with what is there: the same component elsewhere, sharing with the Center alone', async () => {
    const again = await tellCase(house, {
      until: 'expressionOfInterest.returned',
      country: 'NPL',
    });
    await house.sql(
      `update sixstep.expression_answer set value = '"center"' where question = 'sharing.with'
         and case_id = (select id from sixstep.case_file where number = $1)`,
      [again.number],
    );
    await house.sql(
      `update sixstep.partner_country set support_class = 'supportingParty' where code = 'NPL'`,
    );
    expect(await suggestions(again)).toMatchObject({
      sharingAgreed: 'no',
      mayReceivePackage: 'no',
    });
  });

  test('is nothing that a country sees', async () => {
    expect((await readExpression(kase)).text).not.toContain('suggested');
  });
});
