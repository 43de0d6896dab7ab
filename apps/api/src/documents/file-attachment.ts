import type { FileKind } from '@sixstep/contract';
import { kindNamed } from './judge-file.ts';

/** The headers under which a file leaves the house: never shown in place, never run, never guessed at. */
export const attachmentHeaders = (file: {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly bytes: number;
}): Record<string, string> =>
  madeFileHeaders(nameToSave(file.name, file.kind), file.mediaType, file.bytes);

/** The same for a file that the house itself has made and named. */
export const madeFileHeaders = (
  name: string,
  mediaType: string,
  bytes: number,
): Record<string, string> => ({
  'content-type': mediaType,
  'content-length': String(bytes),
  'content-disposition': disposition(name),
  'content-security-policy': `sandbox; default-src 'none'`,
  'x-content-type-options': 'nosniff',
});

/**
 * A name for the reader's folder: without what separates folders, streams or headers, and without the characters that turn
 * the reading direction, which make a name look as if it ended otherwise. It ends as its content does.
 */
export function nameToSave(name: string, kind: FileKind): string {
  const plain = name
    .replace(/[\p{Cc}\p{Bidi_Control}\ufeff]+/gu, '')
    .replace(/[/\\:*?"<>|]+/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const named = plain === '' ? 'file' : plain;
  return kindNamed(named) === kind ? named : `${named}.${kind}`;
}

/** RFC 6266: the name in ASCII for old readers, and as it is, by RFC 8187, for all others. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|[%"\\]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
