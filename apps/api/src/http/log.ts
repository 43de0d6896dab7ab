import type { LoggerService } from '@nestjs/common';
import pino, { type Logger, type LoggerOptions } from 'pino';

/** One line of JSON per event on standard output, without bodies, cookies or addresses with tokens in them. */
export const openLog = (level: LoggerOptions['level'] = 'info'): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: pino.stdSerializers.err },
    redact: {
      paths: ['err.parameters', 'err.query', 'err.detail', 'err.driverError', 'err.where'],
      remove: true,
    },
  });

/** Lets Nest and our classes (`new Logger('errors')`) write into the same log. */
export class NestLog implements LoggerService {
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  log(message: unknown, ...more: unknown[]): void {
    // Nest tells of every route and module that it maps; nobody but a developer wants that.
    this.#write('debug', message, more);
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.#write('warn', message, more);
  }
  error(message: unknown, ...more: unknown[]): void {
    this.#write('error', message, more);
  }
  fatal(message: unknown, ...more: unknown[]): void {
    this.#write('fatal', message, more);
  }

  #write(level: 'debug' | 'warn' | 'error' | 'fatal', message: unknown, more: unknown[]): void {
    const context = more.at(-1);
    const about = typeof message === 'object' && message !== null ? message : { words: message };
    this.#log[level]({ ...(typeof context === 'string' && { context }), ...about });
  }
}
