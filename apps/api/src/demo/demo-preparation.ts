import { clock } from '../access/actor.ts';
import type { CommandContext } from '../commands.ts';
import { Database } from '../database/database.ts';
import { demonstrationAccounts, demonstrationPassword } from './demo-cast.ts';
import { loadDemonstration } from './load-demonstration.ts';

/** At the first start in demonstration mode the cases are told; at every start the accounts are named. */
export async function prepare({ app }: Omit<CommandContext, 'args'>): Promise<readonly string[]> {
  const opened = await app();
  const database = opened.get(Database, { strict: false });
  const [[found]] = await database.read<[{ people: number }[]]>(clock, [
    { sql: 'select count(*) as people from sixstep.person' },
  ]);
  if (found?.people === 0) {
    console.log('Loading the demonstration cases, once…');
    await loadDemonstration(opened);
  }
  return [
    '',
    `Demonstration accounts (password ${demonstrationPassword}):`,
    ...demonstrationAccounts.map(({ email, account }) => `  ${email.padEnd(38)} ${account}`),
  ];
}
