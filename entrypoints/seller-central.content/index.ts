import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { report } from '@/lib/diagnostics';
import { runLoader } from '@/lib/page/loader';
import { onNavigate } from '@/lib/page/navigation';
import { MATCH_PATTERNS } from '@/lib/surfaces/hosts';

/** The texts of each language, as scripts of their own. */
const TEXTS = { en: '/page-texts-en.js', 'zh-CN': '/page-texts-zh-cn.js' } as const;

/** What measures pictures, a script of its own too. */
const IMAGES = '/page-images.js';
/** What finds replies while she types. */
const REPLIES = '/page-replies.js';

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
      loadTexts: (locale) => import(/* @vite-ignore */ browser.runtime.getURL(TEXTS[locale])),
      loadWords: (language) =>
        language === 'en'
          ? Promise.resolve()
          : import(/* @vite-ignore */ browser.runtime.getURL(`/page-words-${language}.js`)),
      loadImages: () => import(/* @vite-ignore */ browser.runtime.getURL(IMAGES)),
      loadReplies: () => import(/* @vite-ignore */ browser.runtime.getURL(REPLIES)),
      onNavigate: (navigated) => onNavigate(window, navigated, ctx.signal),
      failed: (error) => report(error, { module: 'page', id: 'load' }),
    });
  },
});
