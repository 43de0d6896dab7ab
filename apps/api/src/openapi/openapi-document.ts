import { chapters } from '@sixstep/contract/operations';
import { describedOperation, schemasOf } from './described-operation.ts';
import type { DescribedOperation, OpenApiDocument } from './document-shape.ts';
import { PrintedSchemas } from './printed-schemas.ts';

/** Of the API; a spec holds it to the package's own. */
const version = '0.1.0';

const description = `Six steps from an invitation to a support package that has been carried out.

Lists are \`{ items, nextCursor }\`. Instants are in UTC, deadlines are dates. What is refused is answered with
\`application/problem+json\` (RFC 9457): \`code\` says why, \`fields\` which fields of the body, \`reasons\` why a step is not
lawful now, who can mend it and where. A 500 with the code \`internal\` is a fault of the product, whatever was asked.
Every request that changes something names this site in \`Origin\`.`;

/** The API as OpenAPI 3.1, printed from the list of operations and the schemas by which requests are checked. */
export function openApiDocument(): OpenApiDocument {
  const operations = chapters.flatMap(({ operations: ofChapter }) => ofChapter);
  const printed = new PrintedSchemas(operations.flatMap(schemasOf));
  const paths: Record<string, Record<string, DescribedOperation>> = {};
  for (const { name, operations: ofChapter } of chapters) {
    for (const operation of ofChapter) {
      paths[operation.path] ??= {};
      paths[operation.path]![operation.method] = describedOperation(operation, name, printed);
    }
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Sixstep', version, description },
    security: [{ session: [] }],
    tags: chapters.map(({ name, words }) => ({ name, description: words })),
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sixstep',
          description: 'The cookie that signing in sets; over https its name is `__Host-sixstep`.',
        },
      },
      schemas: printed.componentsOf(paths),
    },
  };
}
