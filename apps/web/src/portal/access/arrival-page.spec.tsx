import { introduceOneself } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, sessionOf } from '../testing/people.ts';

const token = 'Zk3vXw9Qm2Lr8Tn5Yb7Hd1Gs';
const accept = 'POST /api/invitation-links/accept';
const opened = 'POST /api/invitation-links/opened';

describe('arriving by a link', () => {
  let api: FakeApi;
  let isSignedIn: boolean;
  beforeEach(() => {
    isSignedIn = false;
    api = new FakeApi()
      .on('GET /api/session', () => ({ body: sessionOf(isSignedIn ? ama : null) }))
      .on('GET /api/cases', { body: { items: [], nextCursor: null, total: 0 } })
      .on(opened, { status: 202, body: {} })
      .on(accept, () => {
        isSignedIn = true;
        return { body: {} };
      });
  });

  test('tells the Center once that the page is looked at, and is not held up when that fails', async () => {
    const user = userEvent.setup();
    api.on(opened, () => 'lineDown');
    await openPortal(`/en/in#${token}`, api);
    const button = await screen.findByRole('button', { name: 'Continue' });
    await waitFor(() => expect(api.of(opened).map(({ body }) => body)).toEqual([{ token }]));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(button);
    expect(await screen.findByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
    expect(api.of(opened)).toHaveLength(1);
  });

  test('lets nobody in until Continue is pressed', async () => {
    await openPortal(`/en/in#${token}`, api);
    expect(await screen.findByRole('heading', { level: 1, name: 'You are invited' })).toBeVisible();
    expect(api.of(accept)).toHaveLength(0);
    expect(window.location.hash).toBe(`#${token}`);
  });

  test('takes the token out of the address with the press, and sends it in the body', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/in#${token}`, api);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
    expect(api.of(accept)[0]!.body).toEqual({ token });
    expect(window.location.href).not.toContain(token);
    for (const { path } of api.asked) expect(path).not.toContain(token);
  });

  test('keeps the token out of the address when no answer comes, and can be pressed again', async () => {
    const user = userEvent.setup();
    let isDown = true;
    api.on(accept, () => {
      if (isDown) return 'lineDown';
      isSignedIn = true;
      return { body: {} };
    });
    await openPortal(`/en/in#${token}`, api);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('No answer came');
    expect(window.location.href).not.toContain(token);
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
  });

  test.each([410, 404, 400])(
    'offers a new link in the same words, whatever is wrong with it (%d)',
    async (status) => {
      const user = userEvent.setup();
      api
        .on(accept, refusal(status, 'linkUnusable'))
        .on('POST /api/sign-in-links', { status: 202, body: {} });
      await openPortal(`/en/in#${token}`, api);
      await user.click(await screen.findByRole('button', { name: 'Continue' }));
      expect(
        await screen.findByRole('heading', { level: 1, name: 'This link can no longer be used' }),
      ).toBeVisible();
      await user.type(
        screen.getByRole('textbox', { name: 'E-mail address' }),
        'ama.mensah@example.org',
      );
      await user.click(screen.getByRole('button', { name: 'Send me a new link' }));
      expect(await screen.findByText('Look in your mailbox')).toBeVisible();
      expect(api.of('POST /api/sign-in-links')[0]!.body).toEqual({
        email: 'ama.mensah@example.org',
        language: 'en',
      });
    },
  );

  test('keeps the token while the language changes', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/in#${token}`, api);
    await user.click(await screen.findByRole('link', { name: 'Français' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Vous avez reçu une invitation' }),
    ).toBeVisible();
    expect(window.location.pathname).toBe('/portal/fr/in');
    await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
    await user.click(screen.getByRole('button', { name: 'Continuer' }));
    await waitFor(() => expect(api.of(accept)[0]!.body).toEqual({ token }));
  });

  test('leads back to the page that the link names, and to no other place', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/in#${token}&to=https://example.org/cases/A6IP-GHA-2026-01`, api);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
    expect(api.of(accept)[0]!.body).toEqual({ token });
    expect(window.location.pathname).toBe('/portal/en/');
  });

  test('leads back to a page of a case', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/in#${token}&to=/cases/A6IP-GHA-2026-01/discussion`, api);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await waitFor(() =>
      expect(window.location.pathname).toBe('/portal/en/cases/A6IP-GHA-2026-01/discussion'),
    );
    expect(api.of(accept)[0]!.body).toEqual({ token });
  });
});

describe('a link that was made out to somebody else', () => {
  const introduce = 'POST /api/invitation-links/introductions';
  const apiWith = (answer: Parameters<FakeApi['on']>[1]) =>
    new FakeApi()
      .on('GET /api/session', { body: sessionOf(null) })
      .on(opened, { status: 202, body: {} })
      .on(introduce, answer);

  test('asks who one is, in the language of the page, and says what happens next', async () => {
    const user = userEvent.setup();
    const api = apiWith({ status: 202, body: {} });
    await openPortal(`/fr/in#${token}`, api);
    await user.click(await screen.findByRole('button', { name: 'Dire qui je suis' }));
    const heading = { level: 1, name: 'Dites-nous qui vous êtes' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Envoyer au Centre' }));
    expect(await screen.findAllByText('Indiquez votre nom')).not.toHaveLength(0);
    expect(api.of(introduce)).toHaveLength(0);
    await user.type(screen.getByLabelText('Votre nom complet'), 'Kofi Asare');
    await user.type(
      screen.getByLabelText('Votre adresse électronique personnelle'),
      'kofi@example.org',
    );
    await user.click(screen.getByRole('button', { name: 'Envoyer au Centre' }));
    expect(await screen.findByText(/arrive à kofi@example\.org/)).toBeVisible();
    expect(introduceOneself.parse(api.of(introduce)[0]!.body)).toEqual({
      token,
      name: 'Kofi Asare',
      position: null,
      office: null,
      email: 'kofi@example.org',
      note: null,
      language: 'fr',
    });
  });

  test('that can no longer be used is told as at sign-in', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/in#${token}`, apiWith(refusal(410, 'linkUnusable')));
    await user.click(await screen.findByRole('button', { name: 'Say who I am' }));
    await user.type(await screen.findByLabelText('Your full name'), 'Kofi Asare');
    await user.type(screen.getByLabelText('Your own e-mail address'), 'kofi@example.org');
    await user.click(screen.getByRole('button', { name: 'Send to the Center' }));
    const heading = { level: 1, name: 'This link can no longer be used' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
  });
});
