/** So much at most leaves the device for one page. */
export const mostPhotoBytes = 300 * 1024;

/** A page of A4 at 200 points an inch is read without effort; what is larger than that only costs. */
const longestSide = 2_300;
const qualities = [0.8, 0.65, 0.5, 0.35];
const smaller = 0.75;

/** This device cannot read the picture; HEIC outside Apple's, usually. */
export class PhotoUnreadable extends Error {
  readonly isHeic: boolean;
  constructor(photo: File) {
    super(`${photo.name} cannot be read`);
    this.name = 'PhotoUnreadable';
    this.isHeic = /heic|heif/i.test(`${photo.type} ${photo.name}`);
  }
}

/**
 * A photograph as a JPEG of at most 300 KB, the right way up. It is drawn anew, so nothing that the camera wrote beside the
 * picture, such as the place, is in it.
 *
 * @throws PhotoUnreadable
 */
export async function shrinkPhoto(photo: File): Promise<File> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(() => {
    throw new PhotoUnreadable(photo);
  });
  try {
    let scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    for (;;) {
      const canvas = drawn(picture, scale);
      for (const quality of qualities) {
        const blob = await jpegOf(canvas, quality);
        if (blob && blob.size <= mostPhotoBytes) return asFile(blob, photo);
      }
      scale *= smaller;
    }
  } finally {
    picture.close();
  }
}

/** On white: what is transparent would turn black. */
function drawn(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });

/** With the day of the photograph, by which an upload that was begun is known again. */
const asFile = (blob: Blob, { name, lastModified }: File): File =>
  new File([blob], `${name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg', lastModified });
