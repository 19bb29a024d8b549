import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { datedRules } from './lib/build/dated-rules';
import { ocrFiles, withoutSecondRuntime } from './lib/build/ocr-files';
import { splitWords } from './lib/build/split-words';
import { stripExamples } from './lib/build/strip-examples';
import { PICTURE_HOST } from './lib/image-host/address';
import { MATCH_PATTERNS } from './lib/surfaces/hosts';

/** Nothing but our own files, and of others' only the pictures of a listing, read from where Amazon keeps them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  `connect-src 'self' ${PICTURE_HOST}`,
  "base-uri 'none'",
  "form-action 'none'",
];
/** In Firefox the background, being a page, holds the reader of images in a frame. */
const FRAMED_POLICY = [...POLICY, "frame-src 'self'"];

/** Where the packages are whose files are copied into the build. */
const MODULES = fileURLToPath(new URL('node_modules', import.meta.url));

/** What runs in Amazon's page: the code, that for images where there are some, that for replies where there is a message
 * box, the texts of the language that is shown, the words of the store's. */
const PAGE_CODE = [
  'page.js',
  'page-images.js',
  'page-replies.js',
  'page-texts-*.js',
  'page-words-*.js',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [tailwindcss(), datedRules(), stripExamples(), splitWords(), withoutSecondRuntime()],
    // A worker may load a part of itself later.
    worker: { format: 'es', plugins: () => [withoutSecondRuntime()] },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...ocrFiles(MODULES));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    host_permissions: [`${PICTURE_HOST}/images/*`],
    // The page code, brought in by the content script where a surface is known; no other site can reach it.
    web_accessible_resources: [{ resources: PAGE_CODE, matches: MATCH_PATTERNS }],
    commands: { 'open-panel': { description: '__MSG_openPanel__' } },
    // The development server brings its own scripts and a socket; what ships brings neither.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: (browser === 'firefox' ? FRAMED_POLICY : POLICY).join('; '),
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clerkside@clerkside.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
