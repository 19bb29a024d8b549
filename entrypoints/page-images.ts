import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IMAGE_PORT, WAKE_IMAGES } from '@/lib/image-host/messages';
import { offerPictures } from '@/lib/page/pictures';
import { Gallery } from '@/lib/page-images/gallery';
import { createHostClient } from '@/lib/page-images/host-client';

/** Loaded into Amazon's page where it has places for pictures. */
export default defineUnlistedScript(() =>
  offerPictures(
    (world) =>
      new Gallery(
        world,
        createHostClient({
          wake: () => browser.runtime.sendMessage({ kind: WAKE_IMAGES }),
          connect: () => browser.runtime.connect({ name: IMAGE_PORT }),
          signal: world.signal,
        }),
      ),
  ),
);
