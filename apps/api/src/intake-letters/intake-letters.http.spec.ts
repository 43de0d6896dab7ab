import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  intakeLetterView,
  paths,
  type IntakeLetterView,
  type ProblemView,
} from '@sixstep/contract';
import type { State } from '@sixstep/process';
import { parse } from 'zod/mini';
import { dateAtCenterIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Answered = IntakeLetterView & ProblemView;

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

const told = (until: State) => (country: string) =>
  tellCase(house, { until, country, components: ['authorization', 'tracking'] });
const underReview = told('expressionOfInterest.underReview');
const accepted = told('consultation.planning');
const read = (kase: ToldCase, by: HttpClient = kase.clients.country) =>
  by.get<Answered>(paths.intakeLetter(kase.number));
const fetchPdf = ({ number }: ToldCase, { cookie }: HttpClient) =>
  fetch(new URL(paths.intakeLetterPdf(number), house.url), { headers: { cookie } });
const plain = (text: string) => text.replace(/\s+/g, '');

describe('the letter of intake', () => {
  test('declines in Spanish with the ground, the reason and the way back, on paper as on the page', async () => {
    const kase = await underReview('PER');
    const applyAgainOn = dateAtCenterIn(200);
    const reason = 'La solicitud repite #eval("1") lo que [otro programa] ya hace. \u202e';
    const declined = await takeStep(kase, 'director', 'expression.decline', {
      criterion: 'servedElsewhere',
      reason,
      applyAgainOn,
    });
    expect(declined.status).toBe(200);
    const { status, body } = await read(kase);
    expect([status, body.decision, body.language]).toEqual([200, 'declined', 'es']);
    const letter = parse(intakeLetterView, body);
    const words = letter.paragraphs.join('\n');
    expect(words).toContain('La necesidad ya está atendida por otro programa');
    expect(words).toContain(reason.trim());
    expect(words).toContain('a partir del');
    expect(words).toContain(kase.people.director.name);

    const answer = await fetchPdf(kase, kase.clients.country);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    const pdf = await readPdf(await answer.bytes());
    expect(pdf).toMatchObject({ title: letter.subject, language: 'es', accessibilityPart: '1' });
    const printed = plain(pdf.pages.join(' '));
    expect(printed).toContain(
      plain('La solicitud repite #eval("1") lo que [otro programa] ya hace.'),
    );
    expect(printed).toContain(plain('prevalece la versión en español'));
    for (const page of pdf.pages) expect(plain(page)).toContain(letter.sha256);
  });

  test('defers in French until a day, and goes away with an undo', async () => {
    const kase = await underReview('TUN');
    const until = dateAtCenterIn(90);
    await takeStep(kase, 'director', 'expression.defer', { until, reason: 'Après la COP.' });
    const { body } = await read(kase);
    expect([body.decision, body.language]).toEqual(['deferred', 'fr']);
    expect(body.paragraphs.join('\n')).toMatch(/l'examen reprendra le .*\n.*Après la COP\./s);
    expect((await takeStep(kase, 'director', 'case.undo')).status).toBe(200);
    expect((await read(kase)).status).toBe(404);
    expect((await fetchPdf(kase, kase.clients.manager)).status).toBe(404);
  });

  test('accepts in English, names the components, and stays the letter when the contact changes later', async () => {
    expect((await read(await underReview('KEN'))).status).toBe(404);
    const kase = await accepted('GHA');
    const { body } = await read(kase, kase.clients.manager);
    expect(body.paragraphs.join('\n')).toContain('Authorization and Tracking');
    await house.sql(`update sixstep.person set name = 'Somebody Else' where id = $1`, [
      kase.people.manager.personId,
    ]);
    expect((await read(kase)).body).toEqual(body);
  });

  test('is for the Center and its country alone', async () => {
    const kase = await accepted('SEN');
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await read(kase, auditor)).status).toBe(200);
    const hidden = [
      kase.clients.organization,
      await signInElsewhere(house),
      (await signInAs(house, 'observer')).client,
    ];
    for (const client of hidden) {
      expect((await read(kase, client)).status).toBe(404);
      expect((await fetchPdf(kase, client)).status).toBe(404);
    }
    expect((await read(kase, house.http())).status).toBe(401);
    expect((await kase.clients.manager.get(paths.intakeLetter('A6IP-SEN-2019-01'))).status).toBe(
      404,
    );
  });
});
