import * as z from 'zod/mini';
import { id, instant, line } from './text.ts';

export const importTargets = ['cases', 'people', 'organizations'] as const;
export const importTarget = z.enum(importTargets);
export type ImportTargetName = z.infer<typeof importTarget>;

/** How a sheet is brought: its content is the body, its name and what it tells of stand in the address. */
export const bringSheet = z.strictObject({
  target: importTarget,
  name: line(255),
  worksheet: z.optional(line(100)),
});

const note = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const sheetView = z.object({
  id,
  target: importTarget,
  fileName: z.string(),
  sheets: z.array(z.string()),
  chosen: z.string(),
  headers: z.array(z.string()),
  rows: z.number(),
  notes: z.array(note),
});
export type SheetView = z.infer<typeof sheetView>;

/** Which header stands for which field, and which word of a sheet for which value of a field. */
export const importMapping = z.strictObject({
  columns: z.record(
    z.string().check(z.maxLength(60)),
    z.nullable(z.string().check(z.maxLength(10_000))),
  ),
  words: z.record(
    z.string().check(z.maxLength(60)),
    z.record(z.string().check(z.maxLength(500)), z.string().check(z.maxLength(100))),
  ),
});
export type ImportMapping = z.infer<typeof importMapping>;

/** A cell as somebody has put it right for this import. */
const mendedCell = z.strictObject({
  line: z.number().check(z.int(), z.gte(1)),
  field: z.string().check(z.maxLength(60)),
  text: z.string().check(z.maxLength(4000)),
});

export const askPreview = z.strictObject({
  /** The one that was kept, or a guess, when absent. */
  mapping: z.optional(importMapping),
  mended: z.array(mendedCell).check(z.maxLength(5000)),
});
export type AskPreview = z.infer<typeof askPreview>;

export const importVerdict = z.enum(['new', 'changed', 'unchanged', 'refused']);

/** What is wrong with a cell; `text` is what stands in it. */
export const rowProblem = z.object({
  field: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
});
export type RowProblem = z.infer<typeof rowProblem>;

export const previewRow = z.object({
  line: z.number(),
  label: z.string(),
  verdict: importVerdict,
  /** The fields that a changed row changes. */
  changes: z.array(z.string()),
  problems: z.array(rowProblem),
});
export type PreviewRow = z.infer<typeof previewRow>;

const counts = z.object({
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
});

export const importPreview = z.object({
  sheet: sheetView,
  mapping: importMapping,
  fields: z.array(
    z.object({
      code: z.string(),
      required: z.boolean(),
      /** Values that a word of the sheet may stand for; empty where the cell is text or a date. */
      values: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
  /** Words that stand for nothing yet, with how often they occur. */
  unknownWords: z.array(z.object({ field: z.string(), word: z.string(), count: z.number() })),
  counts,
  rows: z.array(previewRow),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importRun = z.object({
  id,
  target: importTarget,
  fileName: z.string(),
  /** `interrupted`: the process that ran it is gone; nothing of it was taken over. */
  status: z.enum(['running', 'done', 'failed', 'cancelled', 'interrupted']),
  total: z.number(),
  done: z.number(),
  counts: z.nullable(counts),
  refused: z.number(),
  startedBy: z.string(),
  startedAt: instant,
});
export type ImportRun = z.infer<typeof importRun>;
export const importRuns = z.object({ items: z.array(importRun), nextCursor: z.null() });
