import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type InvitationView } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInElsewhere } from '../testing/people.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let drafted: ToldCase;
let sent: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'invitation.drafting', country: 'BTN' });
  sent = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
});
afterAll(() => house.close());

const fetchLetter = (number: string, { cookie }: HttpClient) =>
  fetch(new URL(paths.invitationLetter(number), house.url), { headers: { cookie } });
const letterOf = async (kase: ToldCase, client: HttpClient) => {
  const answer = await fetchLetter(kase.number, client);
  expect(answer.status).toBe(200);
  return { headers: answer.headers, ...(await readPdf(await answer.bytes())) };
};

test('the letter is a tagged PDF that says what the page says, to the Center and to its country', async () => {
  const { body } = await sent.clients.manager.get<InvitationView>(paths.invitation(sent.number));
  for (const client of [sent.clients.manager, sent.clients.country]) {
    const letter = await letterOf(sent, client);
    expect(letter).toMatchObject({
      title: body.letter!.subject,
      language: body.content.language,
      accessibilityPart: '1',
    });
    const words = (text: string) => text.replace(/\s+/g, '');
    for (const paragraph of body.letter!.paragraphs) {
      expect(words(letter.pages.join(' '))).toContain(words(paragraph));
    }
    expect(letter.pages[0]).toMatch(new RegExp(`${sent.number} · .*[0-9a-f]{64}`, 's'));
    expect(letter.headers.get('content-type')).toBe('application/pdf');
    expect(letter.headers.get('content-disposition')).toMatch(/^attachment; /);
  }
});

test('the Center reads the draft; the country does not, nor another country, nor nobody', async () => {
  await letterOf(drafted, drafted.clients.manager);
  const readers = [drafted.clients.country, await signInElsewhere(house)];
  for (const client of readers)
    expect((await fetchLetter(drafted.number, client)).status).toBe(404);
  expect((await fetchLetter(sent.number, readers[1]!)).status).toBe(404);
  expect((await fetchLetter(sent.number, house.http())).status).toBe(401);
});

test('there is no letter while it has no language', async () => {
  await house.sql(
    'update sixstep.invitation set language = null where case_id = (select id from sixstep.case_file where number = $1)',
    [drafted.number],
  );
  expect((await fetchLetter(drafted.number, drafted.clients.manager)).status).toBe(404);
});
