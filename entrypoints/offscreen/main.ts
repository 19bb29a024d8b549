import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import { fetchPicture } from '@/lib/image-host/fetch-picture';
import { judge } from '@/lib/image-host/judge';
import { IMAGES_IDLE } from '@/lib/image-host/messages';
import { serveImages } from '@/lib/image-host/serve';
import { createImageReader } from '@/lib/image-reader/reader';

serveImages({
  onConnect: browser.runtime.onConnect,
  reader: createImageReader(),
  fetchPicture,
  judge,
  failed: (error) => report(error, { module: 'images', id: 'host' }),
  idle: () => {
    browser.runtime
      .sendMessage({ kind: IMAGES_IDLE })
      .catch((error: unknown) => report(error, { module: 'images', id: 'idle' }));
  },
});
