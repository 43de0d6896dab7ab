import { spawn } from 'node:child_process';
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);

const workspaces = ['packages', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((workspace) => existsSync(join(root, workspace, 'tsconfig.json')))
  .filter((workspace) => existsSync(join(root, workspace, 'src')));

/** What can be said about the sources without running them: each a name and the programs that have to be content. */
const checks = {
  types: workspaces.map((workspace) => [bin('typescript', 'bin', 'tsc'), '-p', workspace]),
  format: [[bin('prettier', 'bin', 'prettier.cjs'), '--check', '--cache', '--log-level=warn', '.']],
  lint: [[bin('oxlint', 'bin', 'oxlint'), '--disable-nested-config']],
  words: [['scripts/words.mjs', '--check']],
};

export const checkNames = Object.keys(checks);

/** Runs the checks of those names, two programs at a time, and prints what they have to say. Resolves to each name's verdict. */
export async function runChecks(names = checkNames) {
  const waiting = names.flatMap((name) => checks[name].map((command) => ({ name, command })));
  const failed = new Set();
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { code, words } = await quietly(next.command);
      if (code === 0) continue;
      failed.add(next.name);
      console.log(words.trimEnd());
    }
  };
  await Promise.all([worker(), worker()]);
  return names.map((name) => ({ name, passed: !failed.has(name) }));
}

function quietly(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (words += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, words }));
  });
}
