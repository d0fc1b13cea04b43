/** Longest side of a picture that is sent, in pixels: enough to read a banner, a tenth of what a camera writes. */
const LONGEST = 1600;
const QUALITY = 0.82;

/** The size to draw a picture in: never larger than it is. */
export function fittingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A picture as JPEG of a sendable size, upright and without what the camera wrote into it; null where it cannot be drawn. */
async function drawn(file: Blob): Promise<Blob | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = fittingSize(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    picture.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  } catch {
    return null;
  }
}

/** What to send of a chosen file: pictures smaller, everything else as it is. */
export async function shrinkPicture(file: File): Promise<{ name: string; content: Blob }> {
  const picture = file.type.startsWith('image/') ? await drawn(file) : null;
  if (!picture) return { name: file.name, content: file };
  return { name: file.name.replace(/\.[^.]*$/, '') + '.jpg', content: picture };
}
