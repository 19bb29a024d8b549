import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPage } from '@/lib/page/hand-over';
import { startPage } from '@/lib/page/page';

/** Loaded by the content script on supported pages only, into the same isolated world. */
export default defineUnlistedScript(() => offerPage(startPage));
