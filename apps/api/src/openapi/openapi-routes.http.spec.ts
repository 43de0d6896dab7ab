import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Inject, Module, RequestMethod, type Type } from '@nestjs/common';
import {
  HTTP_CODE_METADATA,
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { HttpAdapterHost, MetadataScanner, ModulesContainer } from '@nestjs/core';
import {
  chapters,
  pathParameters,
  type Operation,
  type PathParameter,
  type Schema,
} from '@sixstep/contract/operations';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { isPublic } from '../access/public.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

/** Everything that the server will answer, as the server itself knows it. */
const registered: string[] = [];

@Module({})
class RegisteredRoutes {
  constructor(@Inject(HttpAdapterHost) { httpAdapter }: HttpAdapterHost) {
    const server: FastifyInstance = httpAdapter.getInstance();
    server.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) registered.push(`${one} ${url}`);
    });
  }
}

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp({ modules: [RegisteredRoutes] });
});
afterAll(() => house.close());

const operations = chapters.flatMap(({ operations: ofChapter }) => ofChapter);
const addressOf = ({ method, path }: Operation) =>
  `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`;

test('every route of the server is described, and nothing else is', () => {
  // The server answers HEAD beside every GET by itself.
  const own = registered.filter(
    (route) => !route.startsWith('HEAD ') || !registered.includes(route.replace('HEAD', 'GET')),
  );
  expect(own.toSorted()).toEqual(operations.map(addressOf).toSorted());
});

interface Handler {
  readonly addresses: readonly string[];
  readonly isPublic: boolean;
  /** Null where the handler itself says it. */
  readonly status: number | null;
  readonly body: Schema | undefined;
  readonly query: Schema | undefined;
  readonly inPath: ReadonlyMap<string, Schema | undefined>;
  readonly headers: readonly string[];
}

interface Argument {
  readonly data?: string;
  readonly schema?: Schema;
}

function handlers(): Handler[] {
  const scanner = new MetadataScanner();
  return [...house.app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) =>
      scanner
        .getAllMethodNames((metatype as Type).prototype)
        .filter((name) => Reflect.hasMetadata(PATH_METADATA, handlerOf(metatype as Type, name)))
        .map((name) => handler(metatype as Type, name)),
    ),
  );
}

const handlerOf = (controller: Type, name: string): object => controller.prototype[name];

function handler(controller: Type, name: string): Handler {
  const run = handlerOf(controller, name);
  const read = <T>(key: string, of: object): T | undefined => Reflect.getMetadata(key, of);
  const method = RequestMethod[read<RequestMethod>(METHOD_METADATA, run)!];
  const base = read<string>(PATH_METADATA, controller)!;
  const args = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Argument>,
  );
  const ofType = (type: RouteParamtypes) =>
    args.filter(([key]) => key.startsWith(`${type}:`)).map(([, argument]) => argument);
  return {
    addresses: [read<string | string[]>(PATH_METADATA, run) ?? '/']
      .flat()
      .map((path) => `${method} /${base}${path === '/' ? '' : `/${path}`}`),
    isPublic: (read<boolean>(isPublic, run) ?? read<boolean>(isPublic, controller)) === true,
    status: read<number>(HTTP_CODE_METADATA, run) ?? (method === 'POST' ? 201 : 200),
    body: ofType(RouteParamtypes.BODY)[0]?.schema,
    query: ofType(RouteParamtypes.QUERY)[0]?.schema,
    inPath: new Map(ofType(RouteParamtypes.PARAM).map(({ data, schema }) => [data ?? '', schema])),
    headers: ofType(RouteParamtypes.HEADERS).map(({ data }) => data ?? ''),
  };
}

describe('an operation', () => {
  const pairs = () =>
    operations.map((operation) => {
      const found = handlers().find(({ addresses }) => addresses.includes(addressOf(operation)));
      expect([addressOf(operation), found]).toEqual([addressOf(operation), expect.anything()]);
      return { operation, found: found! };
    });

  test('is checked by the schemas that it is printed from', () => {
    for (const { operation, found } of pairs()) {
      const { body, query } = operation;
      const isJson = body === undefined || '_zod' in body;
      expect([operation.id, found.body === (isJson ? body : undefined)]).toEqual([
        operation.id,
        true,
      ]);
      expect([operation.id, found.query === query]).toEqual([operation.id, true]);
      for (const [name, schema] of found.inPath) {
        if (!schema) continue;
        const described = pathParameters[name as PathParameter].schema;
        expect([operation.id, name, z.toJSONSchema(schema)]).toEqual([
          operation.id,
          name,
          z.toJSONSchema(described),
        ]);
      }
    }
  });

  test('asks for a session and for If-Match where the document says so', () => {
    for (const { operation, found } of pairs()) {
      expect([operation.id, found.isPublic]).toEqual([operation.id, operation.public === true]);
      if (found.headers.includes('if-match')) {
        expect([operation.id, operation.ifMatch]).toEqual([operation.id, true]);
      }
    }
  });

  test('answers with the status that the document says', () => {
    for (const { operation, found } of pairs()) {
      expect([operation.id, Object.keys(operation.answers)]).toEqual([
        operation.id,
        expect.arrayContaining([String(found.status)]),
      ]);
    }
  });
});
