import type { CommandContext } from '../commands.ts';
import { Verify } from './verify.ts';

/** Says which cases differ from what the machine makes of their history; exit code 1 when one does. */
export async function run({ app }: CommandContext): Promise<number> {
  const { cases, lines, differences } = await (await app()).get(Verify, { strict: false }).all();
  for (const { number, words } of differences) console.log(`${number}: ${words}.`);
  console.log(
    differences.length === 0
      ? `${cases} cases and ${lines} lines of history: every one is as the machine would have it.`
      : `${differences.length} of ${cases} cases differ.`,
  );
  return differences.length === 0 ? 0 : 1;
}
