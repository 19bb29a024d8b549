import type { Page } from 'puppeteer-core';

/** A picture drawn by the browser of the test: what is on it is known. */
export interface Drawn {
  name: string;
  width: number;
  height: number;
  type?: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Colour of the ground. */
  ground?: string;
  /** Share of the frame's width and height that the product takes; 0 draws none. */
  fill?: number;
  /** Words laid over a corner. */
  words?: string;
  /** Taken as they are instead of a picture. */
  bytes?: readonly number[];
}

/** Brings pictures in as from a folder or from the clipboard. */
export async function dropPictures(
  page: Page,
  drawn: readonly Drawn[],
  how: 'drop' | 'paste' = 'drop',
): Promise<void> {
  await page.evaluate(
    async (pictures, how) => {
      const files: File[] = [];
      for (const { name, width, height, type, ground, fill = 0.9, words, bytes } of pictures) {
        if (bytes) {
          files.push(new File([new Uint8Array(bytes)], name));
          continue;
        }
        const canvas = new OffscreenCanvas(width, height);
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('No canvas');
        pen.fillStyle = ground ?? '#fff';
        pen.fillRect(0, 0, width, height);
        const [w, h] = [width * fill, height * fill];
        const [x, y] = [(width - w) / 2, (height - h) / 2];
        const shade = pen.createLinearGradient(x, y, x + w, y + h);
        shade.addColorStop(0, '#3b6ea5');
        shade.addColorStop(1, '#1d3a5f');
        pen.fillStyle = shade;
        pen.fillRect(x, y, w, h);
        pen.fillStyle = '#c9dcf2';
        for (let at = 0; at < 8; at++) pen.fillRect(x + (w * at) / 8, y + h / 4, w / 40, h / 2);
        if (words) {
          pen.fillStyle = '#d4001a';
          pen.font = `bold ${Math.round(height / 14)}px sans-serif`;
          pen.fillText(words, width * 0.01, height * 0.09);
        }
        const blob = await canvas.convertToBlob({ type: type ?? 'image/jpeg', quality: 0.92 });
        files.push(new File([blob], name, { type: blob.type }));
      }
      const carried = new DataTransfer();
      for (const file of files) carried.items.add(file);
      if (how === 'paste') {
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried }));
        return;
      }
      const init = { bubbles: true, cancelable: true, dataTransfer: carried };
      document.dispatchEvent(new DragEvent('dragover', init));
      document.dispatchEvent(new DragEvent('drop', init));
    },
    drawn,
    how,
  );
}
