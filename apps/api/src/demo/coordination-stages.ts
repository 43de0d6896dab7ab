import { Offers } from '../offers/offers.service.ts';
import { Workplans } from '../workplans/workplans.service.ts';
import { suggestedFor } from './package-stages.ts';
import type { Stage } from './stages.ts';
import { toldByPhone } from './told-by-phone.ts';

export const callForOffers: Stage = async (story, plot, { manager }) => {
  story.days(5);
  await story.take('offers.call', manager, {
    recipients: [...new Set(plot.components.map(suggestedFor))],
    dueDate: story.dateIn(45),
  });
};

/** Organizations offer; the Center enters for them what came by mail. */
export const collectOffers: Stage = async (story, _plot, { manager, officer, organization }) => {
  story.days(18);
  const offers = story.app.get(Offers, { strict: false });
  const { rows } = await offers.view(story.number, officer);
  for (const { activity, asked } of rows) {
    for (const { code } of asked) {
      const offer = {
        status: 'offered' as const,
        role: 'lead' as const,
        fromOn: activity.startOn,
        toOn: activity.endOn,
        conditions: null,
        contact: 'Programme desk',
        note: 'Within our running programme.',
      };
      if (code === organization.organizationCode)
        await offers.offer(activity.id, offer, organization);
      else {
        const onBehalf = toldByPhone(story);
        await offers.offerFor(story.number, activity.id, code, { ...offer, onBehalf }, officer);
      }
    }
  }
  story.days(4);
  await story.take('offers.close', manager);
};

export const consolidateOffers: Stage = async (story, _plot, { manager, officer }) => {
  story.days(6);
  const offers = story.app.get(Offers, { strict: false });
  const { rows } = await offers.view(story.number, manager);
  for (const { activity, offers: given } of rows) {
    const [first, ...others] = given.map(({ organization }) => organization.code);
    for (const code of others)
      await offers.decide(story.number, activity.id, code, 'reserve', manager);
    if (first) await offers.decide(story.number, activity.id, first, 'confirmed', manager);
    else await offers.nameLead(story.number, activity.id, { kind: 'center', name: null }, officer);
  }
  await story.take('offers.consolidate', manager);
};

export const consentToProviders: Stage = async (story, _plot, { country }) => {
  story.days(7);
  const offers = story.app.get(Offers, { strict: false });
  const { version, providers } = await offers.view(story.number, country);
  await offers.consent(
    story.number,
    {
      versionMeant: version,
      consents: providers.map(({ key }) => ({ provider: key, answer: 'consent', reason: null })),
    },
    country,
  );
  await story.take('offers.consent', country, { versionMeant: version });
};

export const startImplementation: Stage = async (story, _plot, { manager }) => {
  story.days(8);
  const workplans = story.app.get(Workplans, { strict: false });
  const { version } = await workplans.view(story.number, manager);
  await workplans.set(
    story.number,
    { reportingRhythmMonths: 6, endsOn: story.dateIn(300) },
    manager,
    `"v${version}"`,
  );
  await story.take('implementation.start', manager, { kickOffDate: story.dateIn(0) });
};
