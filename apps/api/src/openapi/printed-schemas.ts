import { namedSchemas, type Schema } from '@sixstep/contract/operations';
import * as z from 'zod/mini';
import type { JsonSchema } from './document-shape.ts';

const placeOfComponents = '#/components/schemas/';

/**
 * The contract's schemas as JSON Schema (2020-12): those with a name as components that the others refer to. Everything is
 * printed as it looks after it was read, so that an object shows all that an answer may contain and nothing else.
 */
export class PrintedSchemas {
  readonly #printed: ReadonlyMap<Schema, JsonSchema>;
  readonly #names = new Map<Schema, string>();

  /** @param others schemas without a name, which are printed where they are used */
  constructor(others: Iterable<Schema>) {
    const registry = z.registry<{ id: string }>();
    const ids = new Map<Schema, string>();
    const add = (schema: Schema, id: string) => {
      if (ids.has(schema)) return;
      ids.set(schema, id);
      registry.add(schema, { id });
    };
    for (const [name, schema] of Object.entries(namedSchemas)) {
      add(schema, name);
      this.#names.set(schema, ids.get(schema)!);
    }
    let count = 0;
    for (const schema of others) add(schema, `unnamed ${count++}`);

    const { schemas } = z.toJSONSchema(registry, {
      uri: (id) => placeOfComponents + id,
      override: ({ zodSchema, jsonSchema }) => {
        const example = exampleOf(zodSchema, jsonSchema);
        if (example !== undefined) jsonSchema.examples = [example];
      },
    });
    this.#printed = new Map(
      [...ids].map(([schema, id]) => {
        const { $id: _, $schema: __, ...printed } = schemas[id]!;
        return [schema, printed];
      }),
    );
  }

  /** Where it is used: a reference to a component, or the schema itself. */
  of(schema: Schema): JsonSchema {
    const name = this.#names.get(schema);
    return name === undefined ? this.inFull(schema) : { $ref: placeOfComponents + name };
  }

  inFull(schema: Schema): JsonSchema {
    return this.#printed.get(schema)!;
  }

  /** The components that a document refers to, directly or through others, in the order of the alphabet. */
  componentsOf(document: unknown): Record<string, JsonSchema> {
    const byName = new Map([...this.#names].map(([schema, name]) => [name, this.inFull(schema)]));
    const wanted = new Set<string>();
    const look = (part: unknown): void => {
      for (const name of namesIn(part)) {
        if (wanted.has(name)) continue;
        wanted.add(name);
        look(byName.get(name));
      }
    };
    look(document);
    return Object.fromEntries([...wanted].toSorted().map((name) => [name, byName.get(name)!]));
  }
}

/** Where a text has a form of its own, the first of these that fits shows it; made up from the pattern it would be noise. */
const examples = [
  'As it was discussed.',
  '2026-03-31',
  '2026-03-31T09:00:00Z',
  '01980000-0000-7000-8000-000000000001',
  'A6IP-GHA-2026-01',
  'otherReason',
  'GHA',
  'ama.boateng@example.test',
  'https://example.test/report',
  '50',
];

const exampleOf = (schema: Schema, printed: JsonSchema): string | undefined =>
  printed['pattern'] === undefined && printed['format'] === undefined
    ? undefined
    : examples.find((example) => z.safeParse(schema, example).success);

function namesIn(part: unknown): string[] {
  const references = JSON.stringify(part ?? null).matchAll(
    /"\$ref":"#\/components\/schemas\/([^"]+)"/g,
  );
  return [...references].map(([, name]) => name!);
}
