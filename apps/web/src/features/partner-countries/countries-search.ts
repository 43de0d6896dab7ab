import { supportClass } from '@sixstep/contract';
import * as z from 'zod/mini';

/** The filter of the register of countries as it stands in the address. */
export const countriesSearch = z.object({
  q: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  region: z.catch(z.optional(z.string().check(z.maxLength(40))), undefined),
  supportClass: z.catch(z.optional(supportClass), undefined),
  group: z.catch(z.optional(z.enum(['ldc', 'sids'])), undefined),
  openCase: z.catch(z.optional(z.enum(['yes', 'no'])), undefined),
});
export type CountriesSearch = z.infer<typeof countriesSearch>;
