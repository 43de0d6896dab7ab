// A server without framework, sessions, policies and schemas: the product's SQL, JSON.stringify and nothing else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CaseListReads } from '../../api/src/cases/case-list.reads.ts';
import { PipelineReads } from '../../api/src/reports/pipeline.reads.ts';
import { anybody, bareDatabase, barePool } from './bare-database.ts';

const database = bareDatabase(barePool(process.argv[2]!));
const lists = new CaseListReads(database);
const reports = new PipelineReads(database);

const server = createServer((request, response) => {
  const answering = request.url?.startsWith('/report') ? report() : list();
  answering.then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});

async function list() {
  const { rows, total, nextCursor } = await lists.list({ limit: '50' }, anybody);
  return {
    items: rows.map(({ sortKey: _sortKey, facts: _facts, ...row }) => row),
    total,
    nextCursor,
  };
}

const report = () => reports.report({}, undefined, anybody);

server.listen(0, '127.0.0.1', () => {
  console.log(`bare server at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
