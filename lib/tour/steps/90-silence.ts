import { networkRequests } from '@/lib/cli/watch';
import { fullSizeAddress } from '@/lib/image-host/address';
import { defineStep } from '../define';

export default defineStep({
  id: 'silence',
  what: 'look through the log of all requests and of both consoles',
  async run({ chromium, fetched }) {
    const asked = networkRequests(chromium.requests).map(({ url }) => url);
    // Pictures of the listing at full size are the one thing that is fetched.
    const own = asked.filter((url) => fullSizeAddress(url) !== url);
    // What the browser's log may have missed, e.g. while the background started, arrived at the server all the same.
    const byPages = new Set(chromium.requests.map(({ url }) => url));
    const unexplained = fetched().filter(
      (url) => !byPages.has(url) && fullSizeAddress(url) !== url,
    );
    if (own.length + unexplained.length > 0) {
      throw new Error(`the extension asked for ${[...own, ...unexplained].join(', ')}`);
    }
    const [first, ...more] = chromium.errors;
    if (first) throw new Error(`${first.where} said: ${first.text} (and ${more.length} more)`);
    const count = chromium.requests.length;
    return {
      saw: `${count} requests, all by Amazon’s page, for our own files or for pictures of the listing; no error`,
    };
  },
});
