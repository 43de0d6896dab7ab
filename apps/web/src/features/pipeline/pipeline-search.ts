import { caseFilter, type CaseFilter } from '@sixstep/contract';
import * as z from 'zod/mini';

const { shape } = caseFilter;

/** What a person asks for by filter: the same in the address, on board and table, and at the API. */
export const pipelineFilter = z.object({
  q: z.catch(shape.q, undefined),
  step: z.catch(shape.step, undefined),
  state: z.catch(shape.state, undefined),
  region: z.catch(shape.region, undefined),
  turn: z.catch(shape.turn, undefined),
  manager: z.catch(shape.manager, undefined),
  component: z.catch(shape.component, undefined),
  country: z.catch(shape.country, undefined),
  overdue: z.catch(shape.overdue, undefined),
  onHold: z.catch(shape.onHold, undefined),
  ended: z.catch(shape.ended, undefined),
  truth: z.catch(shape.truth, undefined),
  asOf: z.catch(shape.asOf, undefined),
});
export type PipelineFilter = z.infer<typeof pipelineFilter>;

/**
 * The address of the pipeline. A part that is not understood is left out, so that an old or mistyped address still shows
 * something.
 */
export const pipelineSearch = z.object({
  ...pipelineFilter.shape,
  view: z.catch(z.optional(z.enum(['board', 'table'])), undefined),
  sort: z.catch(shape.sort, undefined),
  cursor: z.catch(shape.cursor, undefined),
});
export type PipelineSearch = z.infer<typeof pipelineSearch>;

/** The filter of an address without what only says how it is shown. */
export function filterOf(search: PipelineSearch): PipelineFilter {
  const { view: _view, sort: _sort, cursor: _cursor, ...filter } = search;
  return filter;
}

/** How many parts a filter has. */
export const countFilters = (filter: PipelineFilter): number =>
  Object.values(filter).filter((value) => value !== undefined).length;

/** The filter of a table's page, as the API takes it. */
export const tableFilter = ({ view: _view, ...search }: PipelineSearch): CaseFilter => search;
