// Plain JavaScript for Node 18 and later: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [24, 11];

/**
 * Makes sure that the locked dependencies are installed and that the script runs on the Node that the lockfile pins
 * (or a newer one of the user's own). Ends the process with the outcome of the second run when it had to start one.
 */
export async function prepareRuntime() {
  process.chdir(root);
  if (!isInstalled()) install();
  if (!isOldNode()) return;
  const node = pinnedNode();
  if (!node) {
    end(
      `Sixstep needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Install Node 24 and start again.`,
    );
  }
  process.exit(await run(node, [...process.execArgv, ...process.argv.slice(1)]));
}

/** Runs a program with our terminal, hands on signals and resolves to its exit code. */
export function run(program, parameters, options = {}) {
  const child = spawn(program, parameters, { cwd: root, stdio: 'inherit', ...options });
  const handOn = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, handOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Every package that the lockfile names for this machine is there, in its version. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    const there = found[path];
    if (!there) return Boolean(optional ?? devOptional);
    return link === there.link && (link || version === there.version);
  });
}

function install() {
  console.log('Installing the locked dependencies …');
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm?.endsWith('.js')
    ? [process.env.npm_node_execpath ?? process.execPath, npm]
    : ['npm'];
  const { status } = spawnSync(
    program,
    [...before, 'ci', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      // npm on Windows is a batch file, which only a shell can start.
      shell: program === 'npm' && process.platform === 'win32',
    },
  );
  if (status !== 0) end('The dependencies could not be installed: see the lines above.');
}

function isOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : undefined;
}

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
