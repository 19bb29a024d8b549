import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  Browser,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

/** Commands that start a Chromium or a Chrome, on Linux and wherever they are on the path. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Places outside the path, by platform. Chrome itself is looked up by @puppeteer/browsers. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
};

/** Packages for Debian and Ubuntu: without the fonts, Chinese and Japanese are empty boxes. */
const DEBIAN_PACKAGES = ['chromium', 'chromium-sandbox', 'fonts-liberation', 'fonts-noto-cjk'];

const say = (line: string) => process.stderr.write(`clerkside: ${line}\n`);

/**
 * The browser to run in: `CHROME_PATH`, an installed Chromium or Chrome, or one fetched before.
 * @throws when `CHROME_PATH` names a file that is not there: a wish must not be overruled in silence.
 */
export async function findBrowser(): Promise<string | undefined> {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROME_PATH names "${wished}", which does not exist. Correct it or unset it.`);
  }
  return findInstalled() ?? (await findFetched());
}

/** As `findBrowser`; where there is none, one is fetched, which is said first. */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  if (isDebian()) fetchFromDebian();
  else await fetchChrome();
  const fetched = await findBrowser();
  if (fetched) return fetched;
  throw new Error(
    'No Chromium or Chrome is installed and none could be fetched (see above). ' +
      'Install one, or set CHROME_PATH to its program file, and run the command again.',
  );
}

/** The Firefox of this machine, if any: `FIREFOX_PATH`, then the usual commands and places. */
export function findFirefox(): string | undefined {
  const wished = process.env.FIREFOX_PATH;
  if (wished) return existsSync(wished) ? wished : undefined;
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ];
  return onPath(['firefox-esr', 'firefox']) ?? places.find((place) => existsSync(place));
}

function findInstalled(): string | undefined {
  const place = onPath(COMMANDS) ?? PLACES[process.platform]?.find((file) => existsSync(file));
  if (place) return place;
  try {
    return computeSystemExecutablePath({
      browser: Browser.CHROME,
      channel: ChromeReleaseChannel.STABLE,
    });
  } catch {
    return undefined; // It throws when Chrome is not installed, which is an answer here.
  }
}

function onPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((file) => existsSync(file));
}

function cacheFolder(): string {
  const own = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? join(homedir(), '.cache');
  return join(own, 'clerkside', 'browsers');
}

async function findFetched(): Promise<string | undefined> {
  const cacheDir = cacheFolder();
  if (!existsSync(cacheDir)) return undefined;
  return (await getInstalledBrowsers({ cacheDir }))[0]?.executablePath;
}

function isDebian(): boolean {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  if (!/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8')))
    return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** True when this process may do everything; Chromium then refuses its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function fetchFromDebian() {
  say(`no Chromium found; installing ${DEBIAN_PACKAGES.join(', ')} with apt-get …`);
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...(isRoot() ? [] : ['sudo', '-n']), 'apt-get', ...args];
    execFileSync(command ?? 'apt-get', rest, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
  } catch (error) {
    say(`apt-get failed: ${error instanceof Error ? error.message : error}`);
  }
}

async function fetchChrome() {
  const cacheDir = cacheFolder();
  say(`no Chromium or Chrome found; fetching Chrome for Testing into ${cacheDir} …`);
  const platform = detectBrowserPlatform();
  if (!platform) return say(`there is no Chrome for Testing for ${process.platform}`);
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    await install({ browser: Browser.CHROME, buildId, cacheDir });
  } catch (error) {
    say(`fetching failed: ${error instanceof Error ? error.message : error}`);
  }
}
