/**
 * Starts one of the project's commands: `node lib/cli/run.mjs <name> [arguments]`.
 *
 * Plain JavaScript and nothing but Node's own modules, because in a fresh clone there is nothing else.
 * It checks the version of Node, installs the dependencies when they are missing or differ from the
 * lock file, bundles `lib/cli/<name>.ts` when a source has changed, and runs the bundle.
 * (A bundle and not a TypeScript loader: the registries use Vite's `import.meta.glob`.)
 *
 * A command exports `main(args)`, which gives its exit status (or a promise of it).
 * Everything said here goes to standard error: standard output belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUNDLES = join(ROOT, '.output', 'cli');
/** What a bundle may be made of. `lib` holds the registries, so a new file there is a change too. */
const SOURCES = ['lib', 'tests'];
/** Bundles kept of one command, so that a command that still runs does not lose its chunks. */
const KEPT_BUNDLES = 3;

const say = (line) => process.stderr.write(`clerkside: ${line}\n`);

function fail(line) {
  say(line);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return;
  fail(
    `Node ${NEEDED_NODE.join('.')} or newer is needed, this is ${process.versions.node}. ` +
      'Install a current one from https://nodejs.org and run the command again.',
  );
}

/** Names of the commands: those that a script of package.json starts through this file. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const names = Object.values(scripts).flatMap((line) => /run\.mjs ([\w-]+)/.exec(line)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function checkName(name) {
  if (name && commands().includes(name) && existsSync(join(ROOT, 'lib/cli', `${name}.ts`))) return;
  const known = commands().join(', ');
  fail(
    name
      ? `there is no command "${name}". There are: ${known}`
      : `which command? There are: ${known}`,
  );
}

/** True when every package that the lock file wants here is installed in that version. */
function installedMatchesLock(lock) {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = join(ROOT, 'node_modules', '.clerkside-lock');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedMatchesLock(lock)) {
    say('installing dependencies (npm ci) …');
    const status = npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
    if (status !== 0)
      fail('npm ci failed, see above. With a working network, run the command again.');
  }
  writeFileSync(stamp, wanted);
}

/** Runs the npm that runs us, or the one on the path; its output goes to standard error. */
function npm(args) {
  const own = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const { status, error } = /npm-cli\.[cm]?js$/.test(own ?? '')
    ? spawnSync(process.execPath, [own, ...args], { cwd: ROOT, stdio })
    : spawnSync('npm', args, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  if (error) say(`npm could not be started: ${error.message}`);
  return status;
}

/** Names, sizes and times of everything that a bundle may be made of, as one hash. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  const add = (path, stats) => hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) add(path, statSync(path));
    }
  };
  for (const folder of SOURCES) if (existsSync(join(ROOT, folder))) walk(join(ROOT, folder));
  add('package-lock.json', statSync(join(ROOT, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** In a bundle `import.meta.url` must still be the address of the source, or files beside it are not found. */
function keepSourceUrls() {
  return {
    name: 'keep-source-urls',
    transform(code, id) {
      const path = id.split('?')[0];
      if (!path.startsWith(ROOT.split(sep).join('/')) || path.includes('/node_modules/')) return;
      if (!code.includes('import.meta.url')) return;
      const fromBundle = `../../../../${relative(ROOT, path).split(sep).join('/')}`;
      const url = `new URL(${JSON.stringify(fromBundle)}, import.meta.url).href`;
      return { code: code.replaceAll('import.meta.url', url), map: null };
    },
  };
}

async function bundle(name, folder) {
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  const draft = `${folder}.${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/[\\/]$/, '') } },
    ssr: { external: true },
    plugins: [keepSourceUrls()],
    build: {
      ssr: join(ROOT, 'lib/cli', `${name}.ts`),
      outDir: draft,
      target: 'node20',
      sourcemap: 'inline',
      rolldownOptions: {
        output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // Vite's build says "production" for the whole process; the command must not depend on whether it was built just now.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  settle(draft, folder);
}

/** Puts a finished bundle in its place; if another process was faster, its bundle is as good. */
function settle(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  const parent = join(folder, '..');
  const byAge = readdirSync(parent)
    .map((entry) => join(parent, entry))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(KEPT_BUNDLES)) rmSync(old, { recursive: true, force: true });
}

const [name, ...args] = process.argv.slice(2);
checkNode();
checkName(name);
install();
const folder = join(BUNDLES, name, fingerprint());
const entry = join(folder, 'main.mjs');
if (!existsSync(entry)) await bundle(name, folder);
process.argv = [process.argv[0], entry, ...args];
process.setSourceMapsEnabled(true);
const { main } = await import(pathToFileURL(entry).href);
if (main) process.exitCode = await main(args);
