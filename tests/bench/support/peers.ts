import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '@/lib/cli/root';

/** Where the peers' versions are pinned, and where they are installed: outside the product's own tree. */
const PINS = join(ROOT, 'tests/bench/peers');
const INSTALLED = join(ROOT, '.output/bench/peers');

export const PEERS = ['harper.js', 'write-good', 'alex'] as const;
export type PeerName = (typeof PEERS)[number];

/** A peer, ready: gives how many things it found in a text. */
export type Lint = (text: string) => number | Promise<number>;

/**
 * Installs the peers by their own lock file unless that is done.
 * @throws with the reason in words where there is no network.
 */
export function installPeers(): void {
  const lock = 'package-lock.json';
  const stamp = join(INSTALLED, 'node_modules', '.package-lock.json');
  const isSame =
    existsSync(join(INSTALLED, lock)) && read(join(INSTALLED, lock)) === read(join(PINS, lock));
  if (isSame && existsSync(stamp)) return;
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ['package.json', lock]) cpSync(join(PINS, file), join(INSTALLED, file));
  process.stderr.write('bench: installing what we compare with (harper.js, write-good, alex) …\n');
  const args = ['ci', '--prefix', INSTALLED, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      'The peers could not be installed (see above). They need the network once; run the bench again with it.',
    );
  }
}

/** Name and version as they are installed, e.g. `harper.js 2.10.0`. */
export function peerLabel(name: PeerName): string {
  const { version } = JSON.parse(read(join(folderOf(name), 'package.json'))) as { version: string };
  return `${name} ${version}`;
}

/** Loads a peer the way its own documentation does, ready to lint. */
export async function loadPeer(name: PeerName): Promise<Lint> {
  const { load } = (await import(
    /* @vite-ignore */ pathToFileURL(join(PINS, `${name}.mjs`)).href
  )) as {
    load(folder: string): Promise<Lint>;
  };
  return load(folderOf(name));
}

/** Arguments for Node that start a peer in a process of its own, lint `text` once and print the milliseconds. */
export function coldPeerArgs(name: PeerName, text: string): string[] {
  return [join(ROOT, 'tests/bench/cold/peer.mjs'), join(PINS, `${name}.mjs`), folderOf(name), text];
}

function folderOf(name: PeerName): string {
  return join(INSTALLED, 'node_modules', name);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
