import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { report } from '@/lib/diagnostics';
import { runLoader } from '@/lib/page/loader';
import { onNavigate } from '@/lib/page/navigation';
import { MATCH_PATTERNS } from '@/lib/surfaces/hosts';

export default defineContentScript({
  matches: MATCH_PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(ctx) {
    if (!(document.documentElement instanceof HTMLHtmlElement)) return;
    runLoader({
      view: window,
      signal: ctx.signal,
      onMessage: browser.runtime.onMessage,
      send: (message) => browser.runtime.sendMessage(message),
      load: () => import(/* @vite-ignore */ browser.runtime.getURL('/page.js')),
      onNavigate: (navigated) => onNavigate(window, navigated, ctx.signal),
      failed: (error) => report(error, { module: 'page', id: 'load' }),
    });
  },
});
