import type { ImportMapping, ImportTargetName, PreviewRow } from '@sixstep/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import type { Transaction } from '../database/database.ts';
import type { Cell } from './sheet/cell.ts';

/** A field that a column may stand for. */
export interface ImportField {
  readonly code: string;
  readonly required: boolean;
  /** Headers under which people keep it, in lower case. */
  readonly headers: readonly string[];
  /** Values that words stand for; none where the cell is text or a date. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
}

/** A row with the cells of its mapped fields. */
export interface SourceRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A row after it was judged; `content` is what the ledger keeps, null for a refused one. */
export interface JudgedRow extends PreviewRow {
  readonly key: string | null;
  readonly content: object | null;
}

/** What can be imported: registered by the room that keeps it. */
export interface ImportTarget {
  readonly name: ImportTargetName;
  /** The fields with the values that are there now. */
  fields(tx: Transaction): Promise<readonly ImportField[]>;
  judge(
    tx: Transaction,
    rows: readonly SourceRow[],
    given: {
      readonly words: ImportMapping['words'];
      readonly fileName: string;
      readonly by: Actor;
    },
  ): Promise<JudgedRow[]>;
  /** Writes rows that were not refused, in a transaction that is all or nothing. */
  write(tx: Transaction, rows: readonly JudgedRow[], actor: Actor): Promise<void>;
}

@Injectable()
export class ImportTargets {
  readonly #targets = new Map<string, ImportTarget>();

  register(target: ImportTarget): void {
    this.#targets.set(target.name, target);
  }

  /** @throws Error for a target that no room has registered. */
  of(name: ImportTargetName): ImportTarget {
    const target = this.#targets.get(name);
    if (!target) throw new Error(`Nobody imports ${name}.`);
    return target;
  }
}
