import { openAsBlob } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { fileKinds, type FileKind } from '@sixstep/contract';
import { fileTypeFromBlob } from 'file-type';
import { Problem } from '../errors/problem.ts';
import { isHarmlessArchive } from './office-archive.ts';

export interface JudgedFile {
  readonly kind: FileKind;
  readonly mediaType: string;
}

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/**
 * Says what a file is by its content. What its owner calls it must not say otherwise.
 *
 * @throws Problem 415 with what was found and what may be attached
 */
export async function judgeFile(path: string, bytes: number, name: string): Promise<JudgedFile> {
  const kind = await kindOf(path, bytes);
  const named = kindNamed(name);
  if (kind === null || (named !== null && named !== kind)) {
    throw new Problem('wrongFileType', {
      params: { found: kind ?? 'unknown', named: named ?? '', accepted: fileKinds.join(' ') },
    });
  }
  return { kind, mediaType: mediaTypes[kind] };
}

/** What the ending of a name says, when it is the ending of something that may be attached. */
export function kindNamed(name: string): FileKind | null {
  const ending = /\.([a-z]+)\s*$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jpeg') return 'jpg';
  return fileKinds.find((kind) => kind === ending) ?? null;
}

async function kindOf(path: string, bytes: number): Promise<FileKind | null> {
  const found = await fileTypeFromBlob(await openAsBlob(path)).catch(() => undefined);
  // Outlook saves messages in the container of the old Office; what is in it is told below.
  const ending = found?.ext === 'cfb' ? 'msg' : found?.ext;
  const kind = fileKinds.find((one) => one === ending) ?? null;
  const file = await open(path, 'r');
  try {
    if (found === undefined) return (await isMessage(file)) ? 'eml' : null;
    return kind !== null && (await isWhole(kind, file, bytes)) ? kind : null;
  } finally {
    await file.close();
  }
}

/** The stream that every message of Outlook has at its root ([MS-OXMSG]). */
const streamOfMessage = Buffer.from('__properties_version1.0', 'utf16le');

/** The beginning has been recognized; what else tells the kind from something that only begins like it. */
async function isWhole(kind: FileKind, file: FileHandle, bytes: number): Promise<boolean> {
  switch (kind) {
    case 'pdf':
      return (await part(file, Math.max(0, bytes - 2048), 2048)).includes('%%EOF');
    case 'png':
      return (await part(file, Math.max(0, bytes - 12), 12)).equals(endOfPng);
    case 'msg':
      return (await part(file, 0, Math.min(bytes, 1_048_576))).includes(streamOfMessage);
    case 'docx':
    case 'xlsx':
      return isHarmlessArchive(file, bytes);
    default:
      return true;
  }
}

const endOfPng = Buffer.from('0000000049454e44ae426082', 'hex');
const mostHeaderBytes = 64 * 1024;
const headerField = /^[!-9;-~]+:/;

/** RFC 5322: fields, their folded lines, an empty line; who wrote it and when or under which id. */
async function isMessage(file: FileHandle): Promise<boolean> {
  const beginning = (await part(file, 0, mostHeaderBytes)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(beginning);
  if (!end || beginning.includes('\0')) return false;
  const lines = beginning.slice(0, end.index).split(/\r?\n/);
  const wellFormed = lines.every(
    (line, at) => headerField.test(line) || (at > 0 && /^[ \t]/.test(line)),
  );
  const names = new Set(lines.map((line) => line.split(':', 1)[0]!.toLowerCase()));
  return wellFormed && names.has('from') && (names.has('date') || names.has('message-id'));
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
