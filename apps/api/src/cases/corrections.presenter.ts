import type { Correctable, CorrectionView } from '@sixstep/contract';

/** A correcting line as the database tells it; the payload is null where it has been erased or is not this reader's. */
export interface CorrectingLine {
  readonly occurredOn: string | null;
  readonly wasOn: string | null;
  readonly payload: string | null;
  readonly fileName: string | null;
  readonly fileNameBefore: string | null;
}

interface CorrectingPayload {
  readonly record: {
    readonly what: Partial<Record<Correctable, string>>;
    readonly reason: string;
  } | null;
  readonly before?: { readonly onBehalfName?: string | null };
}

/** What a correcting line has changed, as far as the reader may know it. */
export function correctedBy(line: CorrectingLine): Pick<CorrectionView, 'changes' | 'reason'> {
  const payload = line.payload === null ? null : (JSON.parse(line.payload) as CorrectingPayload);
  const what = payload?.record?.what ?? {};
  const changes: CorrectionView['changes'] = [];
  if (line.occurredOn !== null) {
    changes.push({ what: 'occurredOn', old: line.wasOn, new: line.occurredOn });
  }
  if (what.onBehalfName !== undefined) {
    changes.push({
      what: 'onBehalfName',
      old: payload?.before?.onBehalfName ?? null,
      new: what.onBehalfName,
    });
  }
  if (what.fileId !== undefined) {
    changes.push({ what: 'fileId', old: line.fileNameBefore, new: line.fileName });
  }
  return { changes, reason: payload?.record?.reason ?? null };
}

/** Columns of {@link CorrectingLine} over `case_event_payload l` and `case_correction k` of the correcting line. */
export const correctingColumns = `
  k.occurred_on as "occurredOn", k.was_on as "wasOn", l.payload,
  sixstep.file_view((l.payload::jsonb #>> '{record,what,fileId}')::uuid) ->> 'name' as "fileName",
  sixstep.file_view((l.payload::jsonb #>> '{before,fileId}')::uuid) ->> 'name' as "fileNameBefore"`;
