/** Where Chromium itself looks for updates, accounts, dictionaries and the like. */
const HOSTS = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

/** True for a host that the browser asks by itself, whatever is installed in it. */
export function isBrowsersOwn(host: string): boolean {
  return HOSTS.test(host);
}
