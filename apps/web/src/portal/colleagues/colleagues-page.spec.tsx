import { changeColleague, inviteColleague, type ColleagueView } from '@sixstep/contract';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, sessionOf } from '../testing/people.ts';

const me: ColleagueView = {
  id: ama.id,
  name: 'Ama Mensah',
  email: ama.email,
  isFocalPoint: true,
  right: 'edit',
  status: 'active',
  lastSeenOn: '2026-11-20',
  mayChange: false,
};
const kofi: ColleagueView = {
  id: '01980000-0000-7000-8000-00000000000f',
  name: 'Kofi Asare',
  email: 'kofi@example.org',
  isFocalPoint: false,
  right: 'comment',
  status: 'invited',
  lastSeenOn: null,
  mayChange: true,
};

function apiOf(items: ColleagueView[], mayInvite = true) {
  return new FakeApi()
    .on('GET /api/session', {
      body: sessionOf(mayInvite ? ama : { ...ama, role: 'countryColleague' }),
    })
    .on('GET /api/colleagues', () => ({ body: { items, nextCursor: null, mayInvite } }));
}

test('a focal point invites a colleague, who is mailed a link', async () => {
  const user = userEvent.setup();
  const items = [me];
  const api = apiOf(items).on('POST /api/colleagues', ({ body }) => {
    const { name, email, right } = inviteColleague.parse(body);
    items.push({ ...kofi, name, email, right });
    return { status: 201, body: { items, nextCursor: null, mayInvite: true } };
  });
  await openPortal('/en/colleagues', api);
  await user.click(await screen.findByRole('button', { name: 'Invite' }));
  expect(await screen.findAllByText('Enter the name')).not.toHaveLength(0);
  await user.type(screen.getByLabelText('Full name'), 'Efua Owusu');
  await user.type(screen.getByLabelText('E-mail address'), 'efua@example.org');
  await user.click(screen.getByRole('radio', { name: 'May view' }));
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  expect(await screen.findByText('A link is on its way to efua@example.org')).toBeVisible();
  expect(
    within(screen.getByRole('region', { name: 'Efua Owusu' })).getByText(/^May view ·/),
  ).toBeVisible();
  expect(api.of('POST /api/colleagues')[0]!.body).toMatchObject({ right: 'view', language: 'en' });
});

test('an address that cannot be invited is said so at its field', async () => {
  const user = userEvent.setup();
  const taken = refusal(400, 'invalid', {
    fields: [{ path: 'email', code: 'taken', params: {} }],
  });
  await openPortal('/en/colleagues', apiOf([me]).on('POST /api/colleagues', taken));
  await user.type(await screen.findByLabelText('Full name'), 'Efua Owusu');
  await user.type(screen.getByLabelText('E-mail address'), 'efua@example.org');
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  expect(await screen.findAllByText(/This address cannot be invited/)).not.toHaveLength(0);
  expect(screen.getByLabelText('Full name')).toHaveValue('Efua Owusu');
});

test('a focal point changes what a colleague may do, sends the link again and ends the access', async () => {
  const user = userEvent.setup();
  const items = [me, kofi];
  const at = `/api/colleagues/${kofi.id}`;
  const api = apiOf(items)
    .on(`PATCH ${at}`, ({ body }) => {
      const { right, disabled } = changeColleague.parse(body);
      items[1] = {
        ...items[1]!,
        ...(right && { right }),
        ...(disabled && { status: 'disabled' as const }),
      };
      return { body: { items, nextCursor: null, mayInvite: true } };
    })
    .on(`POST ${at}/link`, () => ({ body: { items, nextCursor: null, mayInvite: true } }));
  await openPortal('/fr/colleagues', api);
  const card = within(await screen.findByRole('region', { name: 'Kofi Asare' }));
  await user.click(card.getByText('Changer ce que Kofi Asare peut faire'));
  await user.click(card.getByRole('radio', { name: 'Peut consulter, commenter et rédiger' }));
  expect(await card.findByText('Modifié : Kofi Asare')).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Renvoyer le lien pour Kofi Asare' }));
  expect(await card.findByText('Un nouveau lien a été envoyé à Kofi Asare')).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Mettre fin à l’accès pour Kofi Asare' }));
  expect(await card.findByText(/Accès terminé/)).toBeVisible();
  expect(api.of(`PATCH ${at}`).map(({ body }) => body)).toEqual([
    { right: 'edit' },
    { disabled: true },
  ]);
});

test('a colleague reads who works on the cases, and changes nothing', async () => {
  await openPortal('/es/colleagues', apiOf([me, { ...kofi, mayChange: false }], false));
  expect(await screen.findByRole('region', { name: 'Kofi Asare' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Invitar' })).toBeNull();
  expect(screen.queryByText(/Cambiar lo que/)).toBeNull();
  expect(screen.getByText(/última visita el 20 de noviembre de 2026/)).toBeVisible();
});
