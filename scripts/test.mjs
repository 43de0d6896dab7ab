// npm test: everything, from a fresh clone. npm test -- process web: these parts. npm test -- offer: the specs whose path says so.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRuntime, root, run } from './runtime.mjs';

await prepareRuntime();
const { checkNames, runChecks } = await import('./checks.mjs');
const { buildStale } = await import('./builds.mjs');
const { default: jestConfig } = await import('../jest.config.mjs');

const journeys = 'e2e';
const specs = jestConfig.projects
  .map(({ displayName }) => displayName)
  .filter((name) => name !== journeys);
const parts = [...checkNames, 'build', ...specs, journeys];

const asked = process.argv.slice(2);
const patterns = asked.filter((word) => !parts.includes(word));
const named = asked.filter((word) => parts.includes(word));
const wanted = asked.length === 0 ? parts : named.length > 0 ? named : [...specs, journeys];

const folder = mkdtempSync(join(tmpdir(), 'sixstep-results-'));
const notes = join(folder, 'postgres');
const total = { passed: 0, failed: 0 };

const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

async function check() {
  const names = checkNames.filter((name) => wanted.includes(name));
  for (const { name, passed } of await runChecks(names)) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
    count(Number(passed), Number(!passed));
  }
}

async function build() {
  if (!wanted.includes('build') && !wanted.includes(journeys)) return true;
  try {
    await buildStale();
    count(1, 0);
    return true;
  } catch (error) {
    console.log(`FAILED build\n${error.stack ?? error}`);
    count(0, 1);
    return false;
  }
}

/** One run of jest. A suite that could not even start counts as one failure, and so does a run that leaves no answer. */
async function jest(projects) {
  const chosen = projects.filter((name) => wanted.includes(name));
  if (chosen.length === 0) return;
  const answers = join(folder, `${chosen[0]}.json`);
  const code = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--json',
      `--outputFile=${answers}`,
      '--passWithNoTests',
      '--selectProjects',
      ...chosen,
      ...patterns.flatMap((pattern) => ['--testPathPatterns', pattern]),
    ],
    {
      env: { ...process.env, NODE_ENV: 'test', SIXSTEP_TEST_NOTES: notes },
      stdio: ['inherit', 'ignore', 'inherit'],
    },
  );
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = read(answers);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  count(numPassedTests, code !== 0 && failed === 0 ? 1 : failed);
}

function read(answers) {
  try {
    return JSON.parse(readFileSync(answers, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

function postgresUsed() {
  try {
    return readFileSync(notes, 'utf8');
  } catch {
    return 'none';
  }
}

await check();
const built = await build();
await jest(specs);
if (built) await jest([journeys]);

console.log(`PostgreSQL: ${postgresUsed()}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
