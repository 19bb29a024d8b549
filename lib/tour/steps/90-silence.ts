import { networkRequests } from '@/lib/cli/watch';
import { defineStep } from '../define';

export default defineStep({
  id: 'silence',
  what: 'look through the log of all requests and of both consoles',
  async run({ chromium }) {
    const own = networkRequests(chromium.requests);
    if (own.length > 0) {
      throw new Error(`the extension asked for ${own.map(({ url }) => url).join(', ')}`);
    }
    const [first, ...more] = chromium.errors;
    if (first) throw new Error(`${first.where} said: ${first.text} (and ${more.length} more)`);
    const count = chromium.requests.length;
    return { saw: `${count} requests, all by Amazon’s page or for our own files; no error` };
  },
});
