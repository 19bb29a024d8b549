/** The browser of the end-to-end tests: a real Chromium with the production build of the extension. */
export { type Launched, type LaunchOptions, launchWithExtension } from '@/lib/cli/launch';
export { type ConsoleError, networkRequests, type RequestRecord } from '@/lib/cli/watch';
