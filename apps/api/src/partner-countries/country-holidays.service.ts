import { Injectable } from '@nestjs/common';
import type { CountryHoliday } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustBeOfCenter } from '../access/of-the-center.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { mustKeepCountries } from '../access/must-keep-countries.ts';

/** Holidays of partner countries. A due date that stands already does not move with them. */
@Injectable()
export class CountryHolidays {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a code that is none, and for people outside the Center */
  async list(code: string, actor: Actor): Promise<CountryHoliday[]> {
    mustBeOfCenter(actor);
    const [found, rows] = await this.database.read<[object[], CountryHoliday[]]>(actor, [
      { sql: 'select code from sixstep.partner_country where code = $1', params: [code] },
      {
        name: 'country-holidays',
        sql: `select on_date as "on", name from sixstep.country_holiday where country_code = $1 order by on_date`,
        params: [code],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** Names the day, or names it anew. @throws Problem 404, 403 */
  write(code: string, on: string, name: string, actor: Actor): Promise<CountryHoliday[]> {
    return this.#change(code, actor, {
      sql: `insert into sixstep.country_holiday (country_code, on_date, name) values ($1, $2, $3)
            on conflict (country_code, on_date) do update set name = excluded.name`,
      params: [code, on, name],
    });
  }

  /** A day that is no holiday stays none. @throws Problem 404, 403 */
  remove(code: string, on: string, actor: Actor): Promise<CountryHoliday[]> {
    return this.#change(code, actor, {
      sql: 'delete from sixstep.country_holiday where country_code = $1 and on_date = $2',
      params: [code, on],
    });
  }

  /**
   * Copies the holidays of a year to the same dates of the next; a 29 February has none there. What moves with the moon is
   * for a person to put right.
   *
   * @throws Problem 404, 403
   */
  copyToNextYear(code: string, year: number, actor: Actor): Promise<CountryHoliday[]> {
    return this.#change(code, actor, {
      sql: `insert into sixstep.country_holiday (country_code, on_date, name)
            select country_code, (on_date + interval '1 year')::date, name from sixstep.country_holiday
            where country_code = $1 and extract(year from on_date) = $2::int
              and extract(day from on_date + interval '1 year') = extract(day from on_date)
            on conflict do nothing`,
      params: [code, year],
    });
  }

  async #change(code: string, actor: Actor, change: Statement): Promise<CountryHoliday[]> {
    await this.list(code, actor);
    mustKeepCountries(actor);
    await this.database.as(actor, (tx) => tx.query(change.sql, [...(change.params ?? [])]));
    return this.list(code, actor);
  }
}
