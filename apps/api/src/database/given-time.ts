import { Injectable } from '@nestjs/common';

/**
 * A time that stands in for the clock, for demonstration data and specs. While one is given, every transaction goes through
 * the one login that the database lets give a time; null is the clock.
 */
@Injectable()
export class GivenTime {
  #at: string | null = null;

  get at(): string | null {
    return this.#at;
  }

  /** @param at ISO 8601 with a zone, or null for the clock. */
  set(at: string | null): void {
    if (at !== null && Number.isNaN(Date.parse(at))) throw new Error(`${at} is not a time`);
    this.#at = at;
  }
}
