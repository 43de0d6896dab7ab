import {
  expressionForm,
  requestableComponents,
  type AnswerKind,
  type Demand,
  type Item,
  type Section,
} from './form.ts';

/** One answer of the form with where it belongs. */
export interface AnswerPlace {
  /** The address of the answer, like `components.tracking.need` or `context.parties.2.party`. */
  readonly id: string;
  /** What a question of the Center is about and what opens again: the whole question, table or list of boxes. */
  readonly field: string;
  readonly section: string;
  readonly kind: AnswerKind;
  readonly limit: number | null;
  readonly choices: readonly string[] | null;
  readonly demand: Demand | null;
  readonly component: string | null;
}

/** Every answer that the form takes, in its order. */
export const answerPlaces: readonly AnswerPlace[] = expressionForm.sections.flatMap((section) =>
  section.perComponent
    ? requestableComponents.flatMap((component) => placesOf(section, component))
    : placesOf(section, null),
);

const byId = new Map(answerPlaces.map((place) => [place.id, place]));

/** Undefined for an address that the form does not have. */
export const answerPlace = (id: string): AnswerPlace | undefined => byId.get(id);

/** Everything that can be asked about, in the order of the form. */
export const expressionFields: readonly string[] = [
  ...new Set(answerPlaces.map(({ field }) => field)),
];

function placesOf(section: Section, component: string | null): AnswerPlace[] {
  const prefix = component === null ? '' : `components.${component}.`;
  return section.items.flatMap((item) => {
    const field = fieldOf(section, `${prefix}${item.id}`);
    return answersOf(item).map((answer) => ({
      ...answer,
      id: `${prefix}${answer.id}`,
      field,
      section: section.id,
      component,
    }));
  });
}

type Answered = Omit<AnswerPlace, 'field' | 'section' | 'component'>;

function answersOf(item: Item): Answered[] {
  const plain = { limit: null, choices: null, demand: null };
  if (item.kind === 'ticks') {
    return item.choices.map((choice) => ({ ...plain, id: `${item.id}.${choice}`, kind: 'tick' }));
  }
  if (item.kind === 'table') {
    return Array.from({ length: item.rows }, (_, row) => row + 1).flatMap((row) =>
      item.columns.map((column) => ({ ...plain, ...column, id: `${item.id}.${row}.${column.id}` })),
    );
  }
  return [{ ...plain, ...item }];
}

/** The letter and the declaration are asked about as a whole. */
function fieldOf(section: Section, id: string): string {
  return section.id === 'letter' || section.id === 'declaration' ? section.id : id;
}
