import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '@/tests/images/encode';
import { draw } from '@/tests/images/scene';
import { plain } from '@/tests/images/specimen';
import { main } from './check-images';
import type { FindTexts } from './images/read-image';
import type { Io, Sink } from './listings/io';

interface World {
  status: number;
  out: string;
  err: string;
}

function sinkTo(keep: (piece: string) => void): Sink {
  return {
    write: (piece) => {
      keep(String(piece));
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(undefined),
  };
}

/** Runs the command in a world of named files. */
async function run(
  args: string[],
  files: Readonly<Record<string, Uint8Array>>,
  {
    terminal = false,
    findTexts = async () => [],
  }: { terminal?: boolean; findTexts?: FindTexts } = {},
): Promise<World> {
  const done: World = { status: -1, out: '', err: '' };
  const io: Io = {
    stdout: sinkTo((piece) => (done.out += piece)),
    stderr: sinkTo((piece) => (done.err += piece)),
    terminal,
    watched: false,
    clock: () => 0,
    columns: 90,
    colours: false,
    today: () => '2026-11-21',
    async *open(file) {
      const content = files[file];
      if (content === undefined)
        throw Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'open' });
      yield content;
    },
    create: () => Promise.resolve(sinkTo((piece) => (done.out += piece))),
    identityOf: (file) => Promise.resolve(resolve(file)),
  };
  done.status = await main(args, io, findTexts);
  return done;
}

const jpeg = async (fill: number): Promise<Buffer> =>
  encode(await draw(plain('bottle', undefined, { fill })), { format: 'jpeg' });
const good = await jpeg(0.9);
const small = await jpeg(0.6);

describe('check:images', () => {
  it('gives one result a file, as the contract has it', async () => {
    const { status, out, err } = await run(['shots/B0TEST0001.MAIN.jpg'], {
      'shots/B0TEST0001.MAIN.jpg': small,
    });
    expect([status, err]).toEqual([1, '']);
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({
      file: 'shots/B0TEST0001.MAIN.jpg',
      field: 'image',
      facts: {
        width: 1000,
        height: 1000,
        format: 'jpeg',
        mime: 'image/jpeg',
        bytes: small.length,
        animated: false,
        colorModel: 'rgb',
        hasAlpha: false,
        iccProfile: null,
        dpi: null,
        whiteShare: 1,
        background: [255, 255, 255],
        borderTouch: [false, false, false, false],
        fill: expect.closeTo(0.6, 2),
        box: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
        sharpness: expect.any(Number),
      },
    });
    expect(result).toHaveProperty(
      'findings',
      expect.arrayContaining([
        expect.objectContaining({
          code: 'I-MAIN-FILL',
          field: 'image',
          index: 0,
          start: 0,
          end: 19,
          severity: 'error',
          message: expect.stringMatching(/^The product takes (59|60)\.?\d? %.* 85 %/),
        }),
      ]),
    );
    expect(result).toMatchObject({ notChecked: [], facts: { texts: [] } });
  });

  it('checks the others when one cannot be read, in order', async () => {
    const files = { 'a.jpg': new Uint8Array(0), 'B0TEST0001.MAIN.jpg': good };
    const { status, out } = await run(['a.jpg', 'B0TEST0001.MAIN.jpg', '--format=json'], files);
    const results = JSON.parse(out) as { file: string; findings: { code: string }[] }[];
    expect(status).toBe(1);
    expect(results.map(({ file }) => file)).toEqual(['a.jpg', 'B0TEST0001.MAIN.jpg']);
    expect(results[0]?.findings.map(({ code }) => code)).toContain('I-FMT');
    expect(results[1]?.findings.map(({ code }) => code)).not.toContain('I-FMT');
  });

  it('takes the slot from the options, else from the name', async () => {
    const files = { 'B0TEST0001.PT01.jpg': small, 'banner.jpg': good };
    const codes = async (...args: string[]): Promise<string[]> => {
      const { out } = await run(args, files);
      const { findings } = JSON.parse(out) as { findings: { code: string }[] };
      return findings.map(({ code }) => code);
    };
    expect(await codes('B0TEST0001.PT01.jpg')).not.toContain('I-MAIN-FILL');
    expect(await codes('B0TEST0001.PT01.jpg', '--role', 'MAIN')).toContain('I-MAIN-FILL');
    expect(await codes('banner.jpg')).toContain('I-NAME');
    const banner = await codes('banner.jpg', '--module', 'premium');
    expect(banner).toContain('A-MOD');
    expect(banner).not.toContain('I-NAME');
  });

  it('judges the words that text detection finds', async () => {
    const findTexts: FindTexts = ({ width }) =>
      Promise.resolve([
        { text: 'SALE', confidence: 0.97, box: [width * 0.02, width * 0.02, 120, 40] },
      ]);
    const { out } = await run(
      ['B0TEST0001.MAIN.jpg'],
      { 'B0TEST0001.MAIN.jpg': good },
      { findTexts },
    );
    expect(JSON.parse(out)).toMatchObject({
      facts: { texts: [{ text: 'SALE', onProduct: false }] },
      findings: expect.arrayContaining([expect.objectContaining({ code: 'I-MAIN-TEXT' })]),
    });
  });

  it('tells people what was measured', async () => {
    const files = { 'B0TEST0001.MAIN.jpg': good };
    const { status, out } = await run(['B0TEST0001.MAIN.jpg', '--language', 'zh-CN'], files, {
      terminal: true,
    });
    expect(status).toBe(0);
    expect(out).toContain('1000 x 1000 px · JPEG');
    expect(out).toContain('共 1 张图片');
  });

  it.each([
    [[], /No image/],
    [['a', '--role', 'HERO'], /--role cannot be "HERO"/],
    [['a', '--module', 'huge'], /--module/],
    [['a', '--format', 'xlsx'], /--format/],
    [['a', '--lists', 'b'], /--lists/],
    [['a', '--out', 'a'], /both input and --out/],
    [['gone.jpg'], /gone\.jpg: cannot be read/],
  ])('%j is refused', async (args, message) => {
    const { status, err } = await run(args, {});
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('shows how it is used', async () => {
    const { status, out } = await run(['--help'], {});
    expect([status, out]).toEqual([0, expect.stringContaining('check:images')]);
  });
});
