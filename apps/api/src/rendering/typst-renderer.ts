import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../errors/problem.ts';
import { DocumentRenderer } from './document-renderer.ts';
import type { PrintedDocument } from './printed-document.ts';
import type { TypesetAnswer } from './typesetter.ts';

/** Beside the sources and beside the bundle alike, each with its own ending. */
const typesetter = fileURLToPath(
  new URL(`./typesetter${extname(new URL(import.meta.url).pathname)}`, import.meta.url),
);

const neededByWindows = process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {};

export interface TypesetterOptions {
  /** Where the program lies. */
  readonly program?: string;
  /** A document takes a tenth of a second; what takes this long will not end. */
  readonly answerMilliseconds?: number;
  /** How long the program waits for another document. */
  readonly idleMilliseconds?: number;
}

/** Typst in a process of its own: started for the first document, given one at a time, ended when none comes any more. */
export class TypstRenderer extends DocumentRenderer implements OnModuleDestroy {
  readonly #logger = new Logger('documents');
  readonly #options: Required<TypesetterOptions>;
  #program: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: TypesetterOptions = {}) {
    super();
    this.#options = {
      program: typesetter,
      answerMilliseconds: 20_000,
      idleMilliseconds: 30_000,
      ...options,
    };
  }

  pdf(document: PrintedDocument): Promise<Uint8Array> {
    const next = this.#last.then(() => this.#typeset(document));
    this.#last = next.catch(() => undefined);
    return next;
  }

  onModuleDestroy(): void {
    this.#end();
  }

  async #typeset(document: PrintedDocument): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    const answer = await this.#ask(document);
    if (answer.kind !== 'pdf') {
      this.#end();
      this.#logger.error({ outcome: answer.kind, reason: answer.reason });
      throw new Problem('unavailable', { detail: 'this document cannot be made as a PDF now' });
    }
    this.#idle = setTimeout(() => this.#end(), this.#options.idleMilliseconds).unref();
    return answer.pdf;
  }

  #ask(document: PrintedDocument): Promise<TypesetAnswer> {
    const program = (this.#program ??= this.#start());
    return new Promise((resolve) => {
      const fail = (reason: string) => settle({ kind: 'failed', reason });
      const timer = setTimeout(() => fail('no answer in time'), this.#options.answerMilliseconds);
      const onError = (error: Error) => fail(error.message);
      const onExit = () => fail('the program ended');
      const settle = (answer: TypesetAnswer) => {
        clearTimeout(timer);
        program.off('message', settle).off('error', onError).off('exit', onExit);
        resolve(answer);
      };
      program.on('message', settle).on('error', onError).on('exit', onExit);
      program.send(document, (error) => {
        if (error) onError(error);
      });
    });
  }

  /** With no settings and no flags of ours: neither passwords nor the bounds on our memory are its business. */
  #start(): ChildProcess {
    const program = fork(this.#options.program, {
      env: neededByWindows,
      execArgv: [],
      serialization: 'advanced',
    });
    program.once('exit', () => {
      if (this.#program === program) this.#program = null;
    });
    // Nobody waits for it when everything else has ended; an unheard error would end us.
    program.unref();
    program.channel?.unref();
    program.on('error', () => undefined);
    return program;
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#program?.kill('SIGKILL');
    this.#program = null;
  }
}
