import { createPerson } from '@sixstep/contract';
import type { CommandContext } from '../commands.ts';
import { StartRefusal } from '../errors/start-refusal.ts';
import { FirstAdministrator } from './first-administrator.ts';

const usage = 'Say who it is: npm run create-administrator -- keiko@center.example "Keiko Arai"';

/** Makes the first administrator and prints the link that opens the account, once, within 60 days. */
export async function run({ args, app }: CommandContext): Promise<number> {
  const [email, ...name] = args;
  const given = createPerson.safeParse({
    email,
    name: name.join(' '),
    role: 'administrator',
    language: 'en',
  });
  if (!given.success) throw new StartRefusal(usage);
  const first = (await app()).get(FirstAdministrator, { strict: false });
  const link = await first.create(given.data.email, given.data.name);
  console.log(`Open this link to sign in; it works once:\n${link}`);
  return 0;
}
