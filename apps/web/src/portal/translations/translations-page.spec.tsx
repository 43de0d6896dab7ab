import { writeTranslation, type TranslatableText } from '@sixstep/contract';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const text: TranslatableText = {
  number: 'A6IP-GHA-2026-01',
  country: 'Ghana',
  kind: 'expressionAnswer',
  subject: 'components.tracking.need',
  about: 'components.tracking.need',
  side: 'country',
  language: 'fr',
  text: 'Un registre.',
  textHash: 'a'.repeat(64),
  at: '2026-11-02T09:00:00Z',
  translations: [
    {
      id: '01980000-0000-7000-8000-00000000000c',
      language: 'en',
      text: 'A registry.',
      standing: 'courtesy',
      note: null,
      by: 'Luis Rojas',
      at: '2026-11-03T09:00:00Z',
      isStale: false,
      version: 2,
    },
  ],
};
const apiOf = (items: TranslatableText[], person = ama) =>
  new FakeApi()
    .on('GET /api/session', { body: sessionOf(person) })
    .on(`GET ${at}`, { body: caseOfGhana() })
    .on(`GET ${at}/translations`, () => ({ body: { items, nextCursor: null } }));

test('the focal point approves a translation as it was read, at its version', async () => {
  const user = userEvent.setup();
  const items = [text];
  const api = apiOf(items).on(`PUT ${at}/translations`, ({ body }) => {
    const { standing } = writeTranslation.parse(body);
    items[0] = { ...text, translations: [{ ...text.translations[0]!, standing, version: 3 }] };
    return { body: { items, nextCursor: null } };
  });
  await openPortal('/en/cases/A6IP-GHA-2026-01/translations', api);
  expect(await screen.findByText('Un registre.')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('A registry.')).toHaveAttribute('lang', 'en');
  await user.click(screen.getByRole('button', { name: /^Approve this translation/ }));
  expect(await screen.findByText('The translation is approved.')).toBeVisible();
  expect(screen.getByText(/^Approved translation by Luis Rojas/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
  const [sent] = api.of(`PUT ${at}/translations`);
  expect([sent!.headers.get('if-match'), sent!.body]).toMatchObject([
    '"v2"',
    { standing: 'approved', text: 'A registry.', textHash: text.textHash },
  ]);
});

test('what the Center has written is shown with its translation, which nobody approves', async () => {
  const question = { ...text, kind: 'pointQuestion', side: 'center' } as const;
  await openPortal('/en/cases/A6IP-GHA-2026-01/translations', apiOf([question]));
  expect(await screen.findByText('As the Center wrote it')).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Question of the Center: / })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
});

test('a stale translation, and one before a colleague, cannot be approved', async () => {
  const stale = { ...text, translations: [{ ...text.translations[0]!, isStale: true }] };
  await openPortal('/fr/cases/A6IP-GHA-2026-01/translations', apiOf([stale]));
  expect(await screen.findByText(/Votre texte a changé/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Approuver/ })).toBeNull();
  const colleague = { ...ama, role: 'countryColleague' as const };
  await openPortal('/es/cases/A6IP-GHA-2026-01/translations', apiOf([text], colleague));
  expect(await screen.findByText('Solo el punto focal aprueba traducciones.')).toBeVisible();
  expect(within(document.body).queryByRole('button', { name: /^Aprobar/ })).toBeNull();
});
