/** A JPEG that is whole by its markers; `exif` and what else a camera writes can stand beside the picture. */
export function jpegOf({
  width,
  height,
  components = 3,
  exif,
  after = '',
  scan = 'scanned',
}: {
  readonly width: number;
  readonly height: number;
  readonly components?: number;
  readonly exif?: string;
  readonly after?: string;
  readonly scan?: string;
}): Buffer {
  const size = Buffer.alloc(5);
  size[0] = 8;
  size.writeUInt16BE(height, 1);
  size.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(exif === undefined
      ? []
      : [segment(0xe1, Buffer.from(`Exif\0\0${exif}`)), segment(0xfe, Buffer.from('comment'))]),
    segment(0xc0, Buffer.concat([size, Buffer.from([components]), Buffer.alloc(components * 3)])),
    segment(0xda, Buffer.from([components, ...Buffer.alloc(components * 2 + 3)])),
    Buffer.concat([Buffer.from(scan), Buffer.from('ff00ffd0', 'hex'), Buffer.from('more')]),
    Buffer.from('ffd9', 'hex'),
    Buffer.from(after),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
