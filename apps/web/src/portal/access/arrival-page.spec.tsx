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
});
