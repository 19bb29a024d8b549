import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPalette } from '@/lib/page/replies';
import css from '@/lib/page-replies/palette.css?inline';
import { startPalette } from '@/lib/page-replies/start';

/** Loaded into Amazon's page where it has a message box. */
export default defineUnlistedScript(() =>
  offerPalette((world) =>
    startPalette(world, css, (message) => browser.runtime.sendMessage(message)),
  ),
);
