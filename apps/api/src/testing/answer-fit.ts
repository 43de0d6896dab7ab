import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { DescribedAnswer, OpenApiDocument } from '../openapi/document-shape.ts';
import { openApiDocument } from '../openapi/openapi-document.ts';
import type { Answer } from './http-client.ts';

/** Routes that are no part of the product: those which specs bring with them. */
const foreign = [/^\/api\/trial(\/|$)/];

/** How an address is refused that leads nowhere. */
const nowhere = [400, 401, 403, 404];

type Path = OpenApiDocument['paths'][string];

interface KnownPath {
  readonly template: string;
  readonly pattern: RegExp;
  readonly methods: Path;
}

/** Holds answers against the OpenAPI document: path, method, status, headers, type and content. */
export class AnswerFit {
  readonly #document = openApiDocument();
  readonly #ajv = documentAjv(this.#document);
  readonly #checks = new Map<string, ValidateFunction>();
  readonly #paths: readonly KnownPath[] = Object.entries(this.#document.paths)
    .map(([template, methods]) => ({ template, methods, pattern: patternOf(template) }))
    .toSorted((a, b) => parametersIn(a.template) - parametersIn(b.template));

  /** What does not fit, a sentence each, with method, path and status. */
  misfits(answers: readonly Answer[]): string[] {
    const found = answers.flatMap((answer) =>
      this.#misfitsOf(answer).map(
        (what) => `${answer.method} ${answer.path} ${answer.status}: ${what}`,
      ),
    );
    return [...new Set(found)];
  }

  #misfitsOf(answer: Answer): string[] {
    const path = answer.path.replace(/[?#].*$/, '');
    if (!path.startsWith('/api') || foreign.some((pattern) => pattern.test(path))) return [];
    const known = this.#paths.find(({ pattern }) => pattern.test(path));
    const asked = answer.method.toLowerCase();
    const method = asked === 'head' && !known?.methods[asked] ? 'get' : asked;
    const operation = known?.methods[method];
    if (!known || !operation) {
      return nowhere.includes(answer.status) ? [] : ['the document has no such path and method'];
    }
    const described = operation.responses[answer.status];
    if (!described) {
      return [`the document has no such status: ${Object.keys(operation.responses).join(' ')}`];
    }
    const place = `/paths/${pointer(known.template)}/${method}/responses/${answer.status}`;
    return [...headersMissing(answer, described), ...this.#content(answer, described, place)];
  }

  #content(answer: Answer, { content }: DescribedAnswer, place: string): string[] {
    if (answer.method === 'HEAD') return [];
    if (!content) return answer.text === '' ? [] : ['the document has no body here'];
    const type = mediaTypeOf(answer);
    const described = content[type];
    if (!described) return [`the document has no ${type || 'answer without a type'} here`];
    if (!described.schema) return [];
    const check = this.#check(`${place}/content/${pointer(type)}/schema`);
    if (check(answer.body)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
    );
  }

  #check(place: string): ValidateFunction {
    const known = this.#checks.get(place);
    if (known) return known;
    const check = this.#ajv.compile({ $ref: `openapi.json#${place}` });
    this.#checks.set(place, check);
    return check;
  }
}

/** Knows the document as `openapi.json`, so that a schema can be asked for by where it stands. */
export function documentAjv(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema({ ...document, $id: 'openapi.json' });
  return ajv;
}

const headersMissing = ({ headers }: Answer, { headers: described = {} }: DescribedAnswer) =>
  Object.keys(described)
    .filter((name) => !headers.has(name))
    .map((name) => `the header ${name} is missing`);

const mediaTypeOf = ({ headers }: Answer): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim();

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]*')}$`);

const parametersIn = (template: string): number => template.split('{').length;

/** A name within a JSON pointer that is part of an address. */
export const pointer = (name: string): string =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
