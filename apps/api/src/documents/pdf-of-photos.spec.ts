import { describe, expect, test } from '@jest/globals';
import { jpegOf } from '../testing/photos.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { plainJpeg } from './jpeg.ts';
import { pdfOfPhotos } from './pdf-of-photos.ts';

describe('a photograph', () => {
  test('is left as it is drawn, without the place, the camera, comments, and what follows its end', () => {
    const photo = jpegOf({
      width: 30,
      height: 40,
      exif: 'GPS 5.6037 N',
      after: 'a second picture',
    });
    const plain = plainJpeg(photo)!;
    expect(plain).toMatchObject({ width: 30, height: 40, colours: 'rgb' });
    expect(plain.content.equals(jpegOf({ width: 30, height: 40 }))).toBe(true);
    for (const told of ['GPS', 'Exif', 'comment', 'second']) {
      expect([told, photo.includes(told), plain.content.includes(told)]).toEqual([
        told,
        true,
        false,
      ]);
    }
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no picture', Buffer.from('%PDF-1.7')],
    ['its beginning alone', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
    ['cut within a segment', jpegOf({ width: 3, height: 4 }).subarray(0, 30)],
    ['cut before its end', jpegOf({ width: 3, height: 4 }).subarray(0, -2)],
    ['without width', jpegOf({ width: 0, height: 4 })],
    ['in four colours', jpegOf({ width: 3, height: 4, components: 4 })],
    ['a segment of no length', Buffer.from('ffd8ffe10000ffe10000', 'hex')],
  ])('that is %s is none', (_, content) => {
    expect(plainJpeg(content)).toBeNull();
  });
});

test('photographs are the pages of a PDF, each upright or across as it was taken', async () => {
  const photos = [
    { width: 30, height: 40 },
    { width: 40, height: 30, components: 1 },
  ].map((wanted) => plainJpeg(jpegOf(wanted))!);
  const pdf = pdfOfPhotos('Lettre d’appui №1.pdf', photos);
  expect(await readPdf(pdf)).toMatchObject({ title: 'Lettre d’appui №1.pdf', pages: ['', ''] });
  const text = pdf.toString('latin1');
  expect(text.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([
    '/MediaBox [0 0 595.28 841.89]',
    '/MediaBox [0 0 841.89 595.28]',
  ]);
  for (const { content } of photos) expect(pdf.includes(content)).toBe(true);
});
