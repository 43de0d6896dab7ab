import * as z from 'zod/mini';
import { id } from './text.ts';

/** A person as others may see them: never an address. */
export const personRef = z.object({ id, name: z.string() });
