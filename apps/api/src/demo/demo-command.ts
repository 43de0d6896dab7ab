import type { CommandContext } from '../commands.ts';
import { StartRefusal } from '../errors/start-refusal.ts';
import { loadDemonstration } from './load-demonstration.ts';

/** Fills an empty database with demonstration cases; refuses one that holds anything else. */
export async function run({ settings, app }: CommandContext): Promise<number> {
  if (!settings.demonstration) {
    throw new StartRefusal(
      'Demonstration data is for demonstration mode alone: set SIXSTEP_DEMO=true with the embedded database.',
    );
  }
  const count = await loadDemonstration(await app());
  console.log(`${count} demonstration cases are there.`);
  return 0;
}
