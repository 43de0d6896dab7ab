import { fileURLToPath } from 'node:url';
import { StartRefusal } from './errors/start-refusal.ts';
import { commands } from './commands.ts';

/** Where the build of the web lies, seen from the sources and from the bundle alike. */
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns the exit code; undefined while the server runs */
async function main([name = 'serve', ...args]: string[]): Promise<number | undefined> {
  if (name === 'serve') {
    const { serve } = await import('./serve.ts');
    await serve(webFolder);
    return undefined;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const list = commands.map((one) => `  ${one.name}: ${one.words}`);
    throw new StartRefusal(
      `There is no command ${name}. There are:\n  serve: serve the product\n${list.join('\n')}`,
    );
  }
  const { runCommand } = await import('./run-command.ts');
  return runCommand(command, args);
}
