import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from './settings/settings.ts';

/** What a command of the command line gets; the database is migrated before it runs, and nothing listens. */
export interface CommandContext {
  readonly settings: Settings;
  /** What followed the name of the command. */
  readonly args: readonly string[];
  /** The product's own services; opened at the first call, closed after the command. */
  app(): Promise<INestApplicationContext>;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly words: string;
  /** Loaded when it is asked for; `run` resolves to the exit code. */
  readonly load: () => Promise<{ run: (context: CommandContext) => Promise<number> }>;
}

/** One line per command; `serve` is what runs without a name. */
export const commands: readonly Command[] = [
  {
    name: 'create-administrator',
    words: 'let the first person in: address, then name',
    load: () => import('./access/create-administrator-command.ts'),
  },
  {
    name: 'migrate',
    words: 'bring the database to this version',
    load: () => import('./database/migrate-command.ts'),
  },
  {
    name: 'demo',
    words: 'fill an empty database with demonstration cases',
    load: () => import('./demo/demo-command.ts'),
  },
  {
    name: 'verify',
    words: 'replay every case and check the chains',
    load: () => import('./cases/verify-command.ts'),
  },
];

/** Runs before the address is printed, at every start in demonstration mode. Answers with lines for the person at the keyboard. */
export interface Preparation {
  readonly load: () => Promise<{
    prepare: (context: Omit<CommandContext, 'args'>) => Promise<readonly string[]>;
  }>;
}
export const demonstration: readonly Preparation[] = [
  { load: () => import('./demo/demo-preparation.ts') },
];
