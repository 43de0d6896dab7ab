import * as z from 'zod/mini';
import { caseNumber, id, instant, line } from './text.ts';

/** 20 MB, as the forms promise. */
export const maximumFileBytes = 20 * 1024 * 1024;

/** What may be attached; judged by content, never by name. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'eml', 'msg'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The body of `POST /api/files`. What exceeds 20 MB is refused with 413, before it travels. */
export const announceFile = z.strictObject({
  name: line(255),
  bytes: z.number().check(z.int(), z.gte(1)),
  /** Binds the file to a case: no record of another case can hold it. */
  caseNumber: z.optional(caseNumber),
});
export type AnnounceFile = z.infer<typeof announceFile>;

/** Where the content goes: `PUT /api/files/{id}`, once, as `application/octet-stream`. */
export const announcedFile = z.object({ id });
export type AnnouncedFile = z.infer<typeof announcedFile>;

/** As many pages as somebody photographs of one paper. */
export const mostJoinedFiles = 20;

/** The body of `POST /api/files/joined`: photographs (JPEG) that become the pages of one PDF, in this order. */
export const joinFiles = z.strictObject({
  fileIds: z.array(id).check(
    z.minLength(1),
    z.maxLength(mostJoinedFiles),
    z.refine((ids) => new Set(ids).size === ids.length, 'repeated'),
  ),
  name: line(255),
});
export type JoinFiles = z.infer<typeof joinFiles>;

export const fileView = z.object({
  id,
  name: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
  sha256: z.string(),
  uploadedAt: instant,
  uploadedBy: z.string(),
});
export type FileView = z.infer<typeof fileView>;
