import { ASSET_ROOT, ASSETS } from './assets';
import { conditionsOf, htmlLang, languageOf, modelFor, TEXTS } from './data';

/** Strict, and of one piece with the page's own code: no inline style or script, no string sinks. */
export const STRICT_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "img-src 'self' blob: https://m.media-amazon.com",
].join('; ');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const preloads = [...ASSETS.keys()]
  .filter((address) => address.endsWith('.js'))
  .map((address) => `<link rel="modulepreload" href="${address}">`)
  .join('\n');

/**
 * The HTML that every practice page starts from; the browser side draws the rest.
 * `mediaOrigin` is where pictures come from: '' for this host, or Amazon's media host.
 */
export function shellFor(params: URLSearchParams, mediaOrigin: string): string {
  const language = languageOf(params);
  const conditions = conditionsOf(params);
  const texts = TEXTS[language];
  const direction = conditions.has('rtl') ? 'rtl' : 'ltr';
  const rem = conditions.has('rem') ? ' class="rem-10"' : '';
  return `<!doctype html>
<html lang="${htmlLang(language)}" dir="${direction}"${rem}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.site ?? '')}</title>
<link rel="icon" href="${ASSET_ROOT}icon.svg">
<link rel="stylesheet" href="${ASSET_ROOT}practice.css">
${preloads}
<script type="application/json" id="practice-model">${modelFor(language, mediaOrigin)}</script>
<script type="module" src="${ASSET_ROOT}main.js"></script>
</head>
<body>
<p class="practice-banner" role="note">${escapeHtml(texts.banner ?? '')}</p>
<div id="a-page"></div>
</body>
</html>
`;
}
