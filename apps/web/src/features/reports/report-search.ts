import { pipelineQuery } from '@sixstep/contract';
import * as z from 'zod/mini';

const { shape } = pipelineQuery;

/** What a report is asked for, as it stands in the address. */
export const reportSearch = z.object({
  asOf: z.catch(shape.asOf, undefined),
  compareTo: z.catch(shape.compareTo, undefined),
  region: z.catch(shape.region, undefined),
  component: z.catch(shape.component, undefined),
});
export type ReportSearch = z.infer<typeof reportSearch>;
