import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureAt } from '@/tests/practice/pictures';
import { defineStep } from '../define';
import { click, waitForMarks } from '../page';

const IMAGES =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit/images?sku=TOWEL-01&empty=1';
const INPUT = '#ProductImage_MAIN-input_input';
/** 700 pixels wide, on a ground that is almost white, the product far from filling the frame. */
const PICTURE = '/images/I/practice-towel-grey.png';

export default defineStep({
  id: 'main-image',
  what: 'choose a main image that Amazon would hide',
  async run({ chromium, picture }) {
    const bytes = pictureAt(PICTURE);
    if (bytes === undefined) throw new Error(`practice has no picture ${PICTURE}`);
    const folder = await mkdtemp(join(tmpdir(), 'clerkside-tour-'));
    const page = await chromium.newPage(IMAGES);
    try {
      const path = join(folder, 'towel.png');
      await writeFile(path, bytes);
      const input = await page.waitForSelector(INPUT);
      if (input === null) throw new Error('the page has no place for the main image');
      await (await input.toElement('input')).uploadFile(path);
      const codes = await waitForMarks(page, 'image');
      await click(page, 'clerkside-overlay >>> [data-badge][data-field="image"]');
      await page.waitForSelector('clerkside-overlay >>> [data-card] [data-gauge]');
      await picture(page, 'main-image');
      return { saw: codes.join(', ') };
    } finally {
      await page.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});
