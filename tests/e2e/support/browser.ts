/** The browser of the end-to-end tests: a real Chromium with the production build of the extension. */
export { type Launched, launchWithExtension } from '@/lib/cli/launch';
export { networkRequests } from '@/lib/cli/watch';
