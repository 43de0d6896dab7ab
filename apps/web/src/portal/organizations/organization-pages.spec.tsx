import type { OfferRequestView } from '@sixstep/contract';
import { writeOffer } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, sessionOf } from '../testing/people.ts';

const activity = '0199f000-0000-7000-8000-0000000000c1';

describe('the page of a partner organization', () => {
  let api: FakeApi;
  let requests: OfferRequestView[];
  beforeEach(() => {
    requests = [
      {
        caseNumber: 'A6IP-GHA-2026-01',
        country: 'Ghana',
        activity: {
          id: activity,
          component: 'tracking',
          title: 'Registry sandbox',
          deliverable: 'A test log',
          startOn: '2027-01-01',
          endOn: '2027-03-31',
        },
        dueOn: '2027-01-20',
        open: true,
        offer: null,
      },
    ];
    api = new FakeApi()
      .on('GET /api/session', {
        body: sessionOf({
          ...ama,
          name: 'Luis Ramos',
          role: 'partnerContact',
          country: null,
          organization: { code: 'undp', name: 'UNDP' },
        }),
      })
      .on('GET /api/cases', { body: { items: [], nextCursor: null, total: 0 } })
      .on('GET /api/offers/mine', () => ({ body: { items: requests, nextCursor: null } }))
      .on(`PUT /api/offers/mine/${activity}`, ({ body }) => {
        const { status, role } = writeOffer.parse(body);
        requests = requests.map((request) => ({
          ...request,
          offer: {
            organization: { code: 'undp', name: 'UNDP' },
            status,
            role,
            decision: 'pending',
            fromOn: null,
            toOn: null,
            conditions: null,
            contact: null,
            note: null,
            entered: null,
          },
        }));
        return { body: { items: requests, nextCursor: null } };
      });
  });

  test('lists the activities put to it, and offers one as the lead', async () => {
    const user = userEvent.setup();
    await openPortal('/en', api);
    await user.click(await screen.findByRole('link', { name: 'Registry sandbox' }));
    await user.click(await screen.findByRole('radio', { name: 'Yes, we offer it' }));
    await user.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a role');
    await user.click(screen.getByRole('radio', { name: 'We lead' }));
    await user.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Your answer has been sent' }),
    ).toBeVisible();
    expect(api.of(`PUT /api/offers/mine/${activity}`)[0]!.body).toMatchObject({
      status: 'offered',
      role: 'lead',
      fromOn: '2027-01-01',
      toOn: '2027-03-31',
    });
  });

  test('declines without saying a role or dates', async () => {
    const user = userEvent.setup();
    await openPortal(`/en/activities/${activity}`, api);
    await user.click(await screen.findByRole('radio', { name: 'No, we decline' }));
    await user.click(screen.getByRole('button', { name: 'Send the answer' }));
    await screen.findByRole('heading', { level: 1, name: 'Your answer has been sent' });
    expect(api.of(`PUT /api/offers/mine/${activity}`)[0]!.body).toMatchObject({
      status: 'declined',
      fromOn: null,
      toOn: null,
    });
  });

  test('finds nothing under the address of an activity that was not put to it', async () => {
    await openPortal('/en/activities/0199f000-0000-7000-8000-0000000000ff', api);
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });

  test('can no longer answer when the call has ended', async () => {
    requests = requests.map((request) => ({ ...request, open: false }));
    await openPortal(`/en/activities/${activity}`, api);
    expect(await screen.findByText('The call has ended.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send the answer' })).toBeNull();
  });
});
