import { problem, problemStatus, type ProblemCode } from '@sixstep/contract';
import {
  isSchema,
  pathParameters,
  pathParametersOf,
  problemsOf,
  type Bytes,
  type Operation,
  type Schema,
} from '@sixstep/contract/operations';
import { titles } from '../errors/problem.presenter.ts';
import type {
  DescribedAnswer,
  DescribedContent,
  DescribedOperation,
  DescribedParameter,
  JsonSchema,
} from './document-shape.ts';
import type { PrintedSchemas } from './printed-schemas.ts';

const etagSchema: JsonSchema = { type: 'string' };

/** All schemas of an operation, to be printed. */
export const schemasOf = (operation: Operation): Schema[] =>
  [
    operation.bodyInDetail ?? operation.body,
    operation.query,
    ...Object.values(operation.answers),
    ...pathParametersOf(operation).map((name) => pathParameters[name].schema),
  ].filter(isSchema);

/** One operation of the list as OpenAPI says it. */
export function describedOperation(
  operation: Operation,
  chapter: string,
  printed: PrintedSchemas,
): DescribedOperation {
  const { id, summary, description, who, body, bodyInDetail } = operation;
  return {
    operationId: id,
    tags: [chapter],
    summary,
    description: [description, `**Who may:** ${who}`].filter(Boolean).join('\n\n'),
    ...(operation.public && { security: [] }),
    parameters: [
      ...inPath(operation, printed),
      ...inQuery(operation, printed),
      ...inHeaders(operation),
    ],
    ...(body && {
      requestBody: { required: true, content: contentOf(bodyInDetail ?? body, printed) },
    }),
    responses: responsesOf(operation, printed),
  };
}

const inPath = (operation: Operation, printed: PrintedSchemas): DescribedParameter[] =>
  pathParametersOf(operation).map((name) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameters[name].words,
    schema: printed.of(pathParameters[name].schema),
  }));

function inQuery({ query }: Operation, printed: PrintedSchemas): DescribedParameter[] {
  if (!query) return [];
  const { properties = {}, required = [] } = printed.inFull(query) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

const inHeaders = ({
  ifMatch,
  idempotencyKey,
  requestHeaders = {},
}: Operation): DescribedParameter[] => [
  ...Object.entries(requestHeaders).map(([name, description]) => ({
    name,
    in: 'header' as const,
    required: true,
    description,
    schema: { type: 'string' },
  })),
  ...(ifMatch
    ? [
        {
          name: 'If-Match',
          in: 'header' as const,
          required: true,
          description: 'The ETag of what is changed, as it was read.',
          schema: etagSchema,
        },
      ]
    : []),
  ...(idempotencyKey
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header' as const,
          required: true,
          description:
            'Made anew for each deed and repeated with each try: the answer is kept under it and given again.',
          schema: { type: 'string', minLength: 16, maxLength: 128 },
        },
      ]
    : []),
];

function responsesOf(
  operation: Operation,
  printed: PrintedSchemas,
): Record<string, DescribedAnswer> {
  const responses: Record<string, DescribedAnswer> = {};
  for (const [status, content] of Object.entries(operation.answers)) {
    responses[status] = {
      description: answerWords[status] ?? 'Done',
      ...(operation.etag && Number(status) < 400 && { headers: etagHeader }),
      ...(content && { content: contentOf(content, printed) }),
    };
  }
  const codes = Map.groupBy(problemsOf(operation), (code) => String(problemStatus[code]));
  for (const [status, codesOfStatus] of codes) {
    const other = responses[status];
    responses[status] = {
      description: [
        other?.description,
        ...codesOfStatus.map((code) => `\`${code}\`: ${titles[code]}.`),
      ]
        .filter(Boolean)
        .join('\n\n'),
      content: {
        ...other?.content,
        'application/problem+json': { schema: problemOf(codesOfStatus, printed) },
      },
    };
  }
  return responses;
}

const answerWords: Readonly<Record<string, string>> = {
  200: 'Done.',
  201: 'Made.',
  202: 'Taken on.',
  204: 'Done; there is nothing to read.',
  304: 'Nothing has changed since.',
  401: 'Refused by the sign-in library, in its own words.',
};

const etagHeader = {
  ETag: { description: 'The version that was answered.', schema: etagSchema },
};

const problemOf = (codes: readonly ProblemCode[], printed: PrintedSchemas): JsonSchema => ({
  allOf: [printed.of(problem), { properties: { code: { enum: codes } } }],
});

const contentOf = (content: Schema | Bytes, printed: PrintedSchemas): DescribedContent =>
  isSchema(content)
    ? { 'application/json': { schema: printed.of(content) } }
    : Object.fromEntries(content.mediaTypes.map((mediaType) => [mediaType, {}]));
