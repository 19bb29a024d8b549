import { networkRequests } from '@/lib/cli/watch';
import { defineStep } from '../define';

export default defineStep({
  id: 'silence',
  what: 'look through the log of all requests and of both consoles',
  async run({ chromium, fetched }) {
    const own = networkRequests(chromium.requests).map(({ url }) => url);
    // What the browser's log may have missed, e.g. while the background started, arrived at the server all the same.
    const byPages = new Set(chromium.requests.map(({ url }) => url));
    const unexplained = fetched().filter((url) => !byPages.has(url));
    if (own.length + unexplained.length > 0) {
      throw new Error(`the extension asked for ${[...own, ...unexplained].join(', ')}`);
    }
    const [first, ...more] = chromium.errors;
    if (first) throw new Error(`${first.where} said: ${first.text} (and ${more.length} more)`);
    const count = chromium.requests.length;
    return { saw: `${count} requests, all by Amazon’s page or for our own files; no error` };
  },
});
