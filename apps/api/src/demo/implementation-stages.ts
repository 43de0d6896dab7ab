import { ClosingReports } from '../workplans/closing-reports.service.ts';
import { Workplans } from '../workplans/workplans.service.ts';
import type { Stage } from './stages.ts';
import { toldByPhone } from './told-by-phone.ts';

/** Half of what is to be delivered is there; the rest is under way. */
export const deliverSome: Stage = async (story, _plot, { manager, country }) => {
  const workplans = story.app.get(Workplans, { strict: false });
  story.days(18);
  const { deliverables } = await workplans.view(story.number, manager);
  for (const { id } of deliverables.slice(0, Math.ceil(deliverables.length / 2))) {
    await workplans.submitDeliverable(
      story.number,
      id,
      {
        fileId: null,
        link: null,
        note: 'Sent by mail and filed.',
        onBehalf: toldByPhone(story),
      },
      manager,
    );
    story.days(2);
    await workplans.answerDeliverable(story.number, id, { answer: 'accept', note: null }, country);
  }
};

export const deliverAll: Stage = async (story, _plot, { manager, country }) => {
  const workplans = story.app.get(Workplans, { strict: false });
  story.days(14);
  const { deliverables, reports } = await workplans.view(story.number, manager);
  for (const { id } of deliverables.filter(({ status }) => status !== 'accepted')) {
    await workplans.submitDeliverable(
      story.number,
      id,
      {
        fileId: null,
        link: null,
        note: 'Handed over at the closing workshop.',
        onBehalf: toldByPhone(story),
      },
      manager,
    );
    await workplans.answerDeliverable(story.number, id, { answer: 'accept', note: null }, country);
  }
  for (const { id } of reports) {
    await workplans.report(
      story.number,
      id,
      {
        done: 'All activities of the period were carried out.',
        notDone: null,
        next: null,
        trainedWomen: 14,
        trainedMen: 12,
        onBehalf: toldByPhone(story),
      },
      manager,
    );
    await workplans.settleReport(story.number, id, { decision: 'accepted', reason: null }, manager);
  }
};

export const finish: Stage = async (story, _plot, { manager }) => {
  story.days(4);
  await story.take('implementation.finish', manager);
};

export const close: Stage = async (story, _plot, { manager, country, director }) => {
  const closing = story.app.get(ClosingReports, { strict: false });
  story.days(4);
  const view = await closing.write(
    story.number,
    {
      results: 'Readiness went from under consideration to in place.',
      lessons: 'Begin with the legal text; everything else waits for it.',
      openItems: [{ text: 'Publish the procedure', owner: 'Ministry of Environment', dueOn: null }],
    },
    manager,
    '"v0"',
  );
  const versionMeant = view.closing?.version ?? 1;
  const { closing: byCenter } = await closing.accept(story.number, { versionMeant }, manager);
  await closing.accept(story.number, { versionMeant: byCenter?.version ?? versionMeant }, country);
  story.days(2);
  await story.take('case.complete', director);
};
