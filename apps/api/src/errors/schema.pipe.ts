import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import * as z from 'zod/mini';
import { fieldsOf } from './fields.ts';
import { invalid } from './problem.ts';

/**
 * Checks bodies, parameters and queries against the schema beside them (`@Body({ schema })`), which is always one of zod's.
 * In place of Nest's own pipe, because only zod itself tells a missing field from a wrong one.
 */
export class SchemaPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { schema, type }: ArgumentMetadata): unknown {
    if (!schema || type === 'custom') return value;
    const parsed = z.safeParse(schema as unknown as z.ZodMiniType, value, { reportInput: true });
    if (!parsed.success) throw invalid(fieldsOf(parsed.error));
    return parsed.data;
  }
}
