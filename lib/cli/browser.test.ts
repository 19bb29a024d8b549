import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, findFirefox } from './browser';

describe('the browser to run in', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clerkside-browser-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  const put = (name: string) => {
    const file = join(folder, name);
    writeFileSync(file, '');
    return file;
  };

  it('is the one of CHROME_PATH, before any other', async () => {
    const wished = put('my-chrome');
    put('chromium');
    vi.stubEnv('CHROME_PATH', wished);
    vi.stubEnv('PATH', folder);
    expect(await findBrowser()).toBe(wished);
  });

  it('is not another when CHROME_PATH is wrong', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'nowhere'));
    await expect(findBrowser()).rejects.toThrow('Correct it or unset it');
  });

  it('is Chromium on the path before Chrome', async () => {
    put('google-chrome');
    const chromium = put('chromium');
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(await findBrowser()).toBe(chromium);
  });

  it('for Firefox: FIREFOX_PATH or one on the path', () => {
    const firefox = put('firefox');
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findFirefox()).toBe(firefox);
    vi.stubEnv('FIREFOX_PATH', join(folder, 'nowhere'));
    expect(findFirefox()).toBeUndefined();
  });
});
