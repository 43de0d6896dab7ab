import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Req } from '@nestjs/common';
import type { ProblemView } from '@sixstep/contract';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { Public } from '../access/public.ts';
import { clock } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { Problem, stale } from './problem.ts';

const order = z.strictObject({
  item: z.string().check(z.minLength(2)),
  lines: z.array(z.strictObject({ amount: z.number().check(z.maximum(9)) })),
});

@Public()
@Controller('api/trial')
class TrialController {
  constructor(private readonly database: Database) {}

  @Post('orders')
  order(@Body({ schema: order }) body: z.infer<typeof order>) {
    return body;
  }

  @Get('refusals/:code')
  refuse(@Param('code') code: 'stale' | 'notNow') {
    if (code === 'stale') throw stale(7);
    throw new Problem(code, {
      reasons: [{ code: 'why', params: {}, words: 'because', fix: '', who: [] }],
    });
  }

  @Get('sql/:state')
  sql(@Param('state') state: string) {
    return this.database.as(clock, (tx) =>
      tx.query(
        `do $$ begin raise exception 'secret words of the database' using errcode = '${state}'; end $$`,
      ),
    );
  }

  @Get('bug')
  bug() {
    throw new TypeError('secret words of the code');
  }

  @Get('kept')
  kept(@Req() request: FastifyRequest) {
    request.actor = { personId: 'nobody' } as NonNullable<FastifyRequest['actor']>;
    return {};
  }
}

@Module({ controllers: [TrialController] })
class TrialModule {}

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp({ modules: [TrialModule] });
});
afterAll(() => house.close());

const good = { item: 'pen', lines: [{ amount: 3 }] };

describe('a body', () => {
  test('that fits its schema is taken', async () => {
    const answer = await house.http().post('/api/trial/orders', { body: good });
    expect([answer.status, answer.body]).toEqual([201, good]);
  });

  test('that does not is refused with every field that is wrong', async () => {
    const answer = await house.http().post<ProblemView>('/api/trial/orders', {
      body: { item: 'x', lines: [{ amount: 10, colour: 'red' }, {}], state: 'completed' },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.body.code).toBe('invalid');
    expect(answer.body.fields).toEqual([
      { path: 'item', code: 'tooSmall', params: { minimum: 2, origin: 'string' } },
      { path: 'lines.0.amount', code: 'tooBig', params: { maximum: 9, origin: 'number' } },
      { path: 'lines.0.colour', code: 'unknownField', params: {} },
      { path: 'lines.1.amount', code: 'required', params: { expected: 'number' } },
      { path: 'state', code: 'unknownField', params: {} },
    ]);
  });

  test.each([
    ['broken JSON', '{"item": ', 400, 'invalid'],
    ['no body', undefined, 400, 'invalid'],
    ['a list in place of an object', '[]', 400, 'invalid'],
    ['a prototype', '{"__proto__": {"item": "pen"}}', 400, 'invalid'],
    ['more than a megabyte', JSON.stringify({ item: 'x'.repeat(1_100_000) }), 413, 'tooLarge'],
  ])('with %s is refused', async (_, body, status, code) => {
    const answer = await house.http().post<ProblemView>('/api/trial/orders', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'of the type %s is refused',
    async (type) => {
      const answer = await house.http().post<ProblemView>('/api/trial/orders', {
        body: JSON.stringify(good),
        headers: { 'content-type': type },
      });
      expect([answer.status, answer.body.code]).toEqual([415, 'wrongFileType']);
    },
  );
});

describe('a refusal', () => {
  test('carries its code, status, numbers and reasons', async () => {
    const answer = await house.http().get<ProblemView>('/api/trial/refusals/notNow');
    expect(answer.body).toMatchObject({
      type: 'urn:sixstep:problem:notNow',
      status: 409,
      code: 'notNow',
      reasons: [{ code: 'why' }],
      requestId: answer.headers.get('x-request-id'),
    });
  });

  test('of a stale version names the one that stands', async () => {
    const answer = await house.http().get<ProblemView>('/api/trial/refusals/stale');
    expect([answer.status, answer.body.params, answer.headers.get('etag')]).toEqual([
      412,
      { version: 7 },
      '"v7"',
    ]);
  });

  test.each([
    ['SX404', 404, 'notFound'],
    ['SX412', 412, 'stale'],
    ['SX409', 409, 'conflict'],
    ['55P03', 409, 'busy'],
    ['57P01', 503, 'unavailable'],
    ['53300', 503, 'unavailable'],
    ['57014', 503, 'unavailable'],
    ['23505', 409, 'conflict'],
    ['23503', 409, 'conflict'],
    ['22003', 400, 'invalid'],
    ['42P01', 500, 'internal'],
  ])(
    'by the database with %s is answered with %i %s and none of its words',
    async (state, status, code) => {
      const answer = await house.http().get<ProblemView>(`/api/trial/sql/${state}`);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.text).not.toMatch('secret');
      if (status === 503 || code === 'busy')
        expect(answer.headers.get('retry-after')).toMatch(/^\d$/);
    },
  );

  test('of our own fault says nothing about it', async () => {
    const answer = await house.http().get<ProblemView>('/api/trial/bug');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(answer.text).not.toMatch('secret');
  });

  test.each(['/api/no-such-thing', '/api/trial/bug%2f', '/api/%zz', '/api/trial'])(
    'of the address %s is a problem too',
    async (path) => {
      const answer = await house.http().get<ProblemView>(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.requestId).toEqual(expect.any(String));
    },
  );
});

describe('a request that writes', () => {
  test.each([
    ['another site', 'https://evil.example'],
    ['a name that begins like ours', 'http://sixstep.test.evil.example'],
    ['nowhere', 'null'],
  ])('from %s is refused before anything is read', async (_, origin) => {
    const answer = await house.http().post<ProblemView>('/api/trial/orders', {
      body: '{"broken',
      headers: { origin, 'content-type': 'application/json' },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'foreignOrigin']);
  });

  test('without an origin is refused', async () => {
    const response = await fetch(`${house.url}/api/trial/orders`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(403);
  });

  test.each(['put', 'patch', 'delete'] as const)('by %s is held to the same', async (method) => {
    const answer = await house.http()[method]<ProblemView>('/api/trial/orders', {
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.body.code).toBe('foreignOrigin');
  });
});

describe('every answer', () => {
  test('of the API is kept by nobody and may load nothing', async () => {
    const { headers } = await house.http().get('/api/trial/kept');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(`default-src 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});
