import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '@/lib/cli/launch';
import { ROOT } from '@/lib/cli/root';

/** Amazon's picture server, and there nothing but pictures. */
const PICTURES = 'https://m.media-amazon.com/images/*';

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe.each([
  [
    'Chromium',
    CHROME_BUILD,
    ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'sidePanel', 'offscreen'],
  ],
  [
    'Firefox',
    join(ROOT, '.output', 'firefox-mv3'),
    ['storage', 'unlimitedStorage', 'alarms', 'notifications'],
  ],
])('the manifest for %s', (_, folder, permissions) => {
  const manifest = manifestOf(folder);

  it('asks for these permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions).toEqual([PICTURES]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('has each permission justified in the README', () => {
    for (const permission of [...permissions, PICTURES])
      expect(readme).toContain(`| \`${permission}\` |`);
  });

  it('runs on Seller Central and nowhere else', () => {
    const matches = manifest.content_scripts.flatMap(
      (script: { matches: string[] }) => script.matches,
    );
    const open = manifest.web_accessible_resources.flatMap(
      ({ matches: hosts }: { matches: string[] }) => hosts,
    );
    expect(matches.length).toBeGreaterThan(20);
    for (const match of [...matches, ...open]) {
      expect(match).toMatch(/^https:\/\/sellercentral(-\w+)?\.amazon(\.\w+){1,2}\/\*$/);
    }
  });

  it('lets its pages reach nothing but their own files and the pictures of listings', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const parts = policy.split('; ').map((part) => part.split(' '));
    const allowed = Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
    expect(allowed).toMatchObject({
      'default-src': ["'none'"],
      'connect-src': ["'self'", 'https://m.media-amazon.com'],
      'img-src': ["'self'", 'blob:'],
      // Compiles the runtime of text detection, which comes with the extension; no other code.
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'worker-src': ["'self'"],
    });
    const others = parts.filter(([name]) => name !== 'connect-src' && name !== 'script-src').flat();
    expect(others.join(' ')).not.toMatch(/https?:|\*|unsafe/);
  });

  it('brings the files of text detection, each once', () => {
    const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const ofKind = (ending: string) => shipped.filter((path) => path.endsWith(ending));
    expect(ofKind('.wasm')).toEqual([join('ocr', 'runtime.wasm')]);
    expect(ofKind('.onnx').toSorted()).toEqual([
      join('ocr', 'detector.onnx'),
      join('ocr', 'recogniser.onnx'),
    ]);
    expect(shipped).toContain(join('ocr', 'LICENCES.txt'));
  });
});
