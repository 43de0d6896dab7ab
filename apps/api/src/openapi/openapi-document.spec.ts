import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documentAjv, pointer } from '../testing/answer-fit.ts';
import { openApiDocument } from './openapi-document.ts';

const document = openApiDocument();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the document', () => {
  test('bears the version of the package', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(document.info.version).toBe((JSON.parse(manifest) as { version: string }).version);
  });

  test('names each operation once, and puts it under a heading that there is', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const headings = document.tags.map(({ name }) => name);
    for (const { operation } of operations) {
      expect(headings).toEqual(expect.arrayContaining([...operation.tags]));
    }
  });

  test('explains every parameter of an address, and no other', () => {
    for (const { path, operation } of operations) {
      const inAddress = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const explained = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name, required }) => (required ? name : `${name}?`));
      expect([path, explained]).toEqual([path, inAddress]);
    }
  });

  test('has no two addresses that cannot be told apart', () => {
    const bare = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'));
    expect(new Set(bare).size).toBe(bare.length);
  });

  test('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    const wanted = new Set([...references].map(([, reference]) => reference!));
    const there = Object.keys(document.components.schemas).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect([...wanted].toSorted()).toEqual(there.toSorted());
  });

  test('calls its components as OpenAPI allows', () => {
    for (const name of Object.keys(document.components.schemas)) {
      expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
    }
  });

  test('answers something good and, where a session is asked, a refusal without one', () => {
    for (const { operation } of operations) {
      const statuses = Object.keys(operation.responses).map(Number);
      expect([operation.operationId, statuses.some((status) => status < 300)]).toEqual([
        operation.operationId,
        true,
      ]);
      expect([operation.operationId, statuses.includes(401)]).toEqual([
        operation.operationId,
        operation.security === undefined || operation.operationId === 'signIn',
      ]);
      expect(statuses).not.toContain(500);
    }
  });
});

describe('every schema of the document', () => {
  const ajv = documentAjv(document);
  const places = [
    ...Object.keys(document.components.schemas).map((name) => `/components/schemas/${name}`),
    ...operations.flatMap(({ path, method, operation }) => {
      const place = `/paths/${pointer(path)}/${method}`;
      const contents = [
        ...Object.entries(operation.responses).map(
          ([status, { content }]) => [`responses/${status}`, content] as const,
        ),
        ['requestBody', operation.requestBody?.content] as const,
      ];
      return [
        ...operation.parameters.map((_, index) => `${place}/parameters/${index}/schema`),
        ...contents.flatMap(([part, content = {}]) =>
          Object.entries(content)
            .filter(([, { schema }]) => schema !== undefined)
            .map(([type]) => `${place}/${part}/content/${pointer(type)}/schema`),
        ),
      ];
    }),
  ];

  test('is one of JSON Schema 2020-12 in which no word is unknown', () => {
    expect(places.length).toBeGreaterThan(500);
    for (const place of places) {
      expect(() => ajv.compile({ $ref: `openapi.json#${place}` })).not.toThrow();
    }
  });

  test('is compared in full: a case with a field too many does not fit', () => {
    const check = ajv.compile({ $ref: 'openapi.json#/components/schemas/personRef' });
    const person = { id: '01980000-0000-7000-8000-000000000001', name: 'Ama Boateng' };
    expect([check(person), check({ ...person, email: 'ama@example.test' })]).toEqual([true, false]);
  });
});
