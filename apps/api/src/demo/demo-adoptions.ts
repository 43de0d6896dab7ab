import type { INestApplicationContext } from '@nestjs/common';
import type { StepDate, WriteAdoption } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Adoptions } from '../adoptions/adoptions.service.ts';
import { focalPointOf, languageOf } from './demo-cast.ts';
import { bringFile } from './demo-files.ts';

const day = 86_400_000;

/** Cases that ran before the system was there: two that have been approved, and one that waits for it. */
export const adoptionPlots = {
  consulting: { countryCode: 'TGO', state: 'consultation.planning' },
  implementing: { countryCode: 'KAZ', state: 'implementation.inProgress' },
  waiting: { countryCode: 'PNG', state: 'expressionOfInterest.underReview' },
} as const;

/**
 * Takes running cases over from the records of the Center: a manager enters them, the director approves all but the last.
 *
 * @param now in milliseconds UTC
 * @returns how many cases came of it
 * @throws Error when one is refused
 */
export async function tellAdoptions(
  app: INestApplicationContext,
  { manager, director }: { readonly manager: Actor; readonly director: Actor },
  now: number,
): Promise<number> {
  const adoptions = app.get(Adoptions, { strict: false });
  const records = new Records(now);
  const agreedFileId = await bringFile(app, 'agreed-package.pdf', manager);
  const { id: consulting } = await adoptions.enter(records.consulting(manager), manager);
  const { id: implementing } = await adoptions.enter(
    { ...records.implementing(manager), agreedFileId },
    manager,
  );
  await adoptions.enter(records.waiting(), manager);
  const outcomes = await adoptions.approve([consulting, implementing], director);
  const refused = outcomes.find(({ caseNumber }) => caseNumber === null);
  if (refused) throw new Error(`An adoption of the demonstration was refused: ${refused.code}`);
  return outcomes.length;
}

/** What the Center knew of the cases, seen from today. */
class Records {
  constructor(private readonly now: number) {}

  consulting(manager: Actor): WriteAdoption {
    return {
      ...nothingElse,
      ...adoptionPlots.consulting,
      ...this.#contact('TGO', 6),
      stateSince: { on: this.#date(15), precision: 'exact' },
      stepDates: [this.#inMonth('invitation', 190), unknown('expressionOfInterest')],
      components: ['authorization', 'tracking'],
      managerId: manager.personId,
      nextAction: { text: 'Agree on a date for the scoping meeting', dueOn: this.#date(-4) },
      note: 'The expression of interest came as a letter; its date was not written down.',
    };
  }

  implementing(manager: Actor): WriteAdoption {
    return {
      ...nothingElse,
      ...adoptionPlots.implementing,
      ...this.#contact('KAZ', 17),
      stateSince: { on: this.#date(75), precision: 'exact' },
      stepDates: [
        this.#inMonth('invitation', 420),
        this.#inMonth('expressionOfInterest', 380),
        unknown('consultation'),
        this.#inMonth('draftPackage', 240),
        { step: 'coordination', on: this.#date(150), precision: 'exact' },
      ],
      components: ['strategy', 'reporting'],
      managerId: manager.personId,
      nextAction: { text: 'Enter the work plan as it was agreed', dueOn: this.#date(-10) },
      note: 'The package was agreed on paper; its activities are not entered yet.',
    };
  }

  /** Nobody knows yet who manages it and who the focal point is. */
  waiting(): WriteAdoption {
    return {
      ...nothingElse,
      ...adoptionPlots.waiting,
      stateSince: { on: this.#date(25), precision: 'exact' },
      stepDates: [this.#inMonth('invitation', 120)],
      components: ['strategy'],
    };
  }

  #contact(
    countryCode: string,
    daysAgo: number,
  ): Pick<WriteAdoption, 'focalPoint' | 'lastContact'> {
    const { name, email } = focalPointOf(countryCode, languageOf(countryCode));
    return {
      focalPoint: { name, position: 'National focal point for Article 6', email },
      lastContact: { on: this.#date(daysAgo), channel: 'call', withWhom: name, note: null },
    };
  }

  #date(daysAgo: number): string {
    return new Date(this.now - daysAgo * day).toISOString().slice(0, 10);
  }

  /** A month stands for its first day. */
  #inMonth(step: StepDate['step'], daysAgo: number): StepDate {
    return { step, on: `${this.#date(daysAgo).slice(0, 7)}-01`, precision: 'month' };
  }
}

const unknown = (step: StepDate['step']): StepDate => ({ step, on: null, precision: 'unknown' });

const nothingElse = {
  managerId: null,
  focalPoint: null,
  lastContact: null,
  nextAction: null,
  note: null,
  folderLink: null,
  agreedFileId: null,
  fileIds: [],
};
