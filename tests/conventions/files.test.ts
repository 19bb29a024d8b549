import { describe, expect, it } from 'vitest';
import { contentOf, filesIn, problems, shippedFiles } from './support/tree';

const MOST_LINES = 350;
const MANY_LINES = 250;
/** Data and texts may be as long as they are. */
const DATA =
  /^lib\/(i18n\/|rules\/(terms|data|sources)|surfaces\/(selectors|data|store-labels)|listing\/product-)|\/data\//;

const EVERYTHING = ['entrypoints', 'components', 'lib', 'tests'];
const TESTS = /\.(test|e2e)\.tsx?$/;

const linesOf = (path: string) => contentOf(path).trimEnd().split('\n').length;

describe('files', () => {
  it(`of code have at most ${MOST_LINES} lines`, () => {
    const long = [...shippedFiles(), ...filesIn(['lib/cli'], /\.(ts|mjs)$/)]
      .filter((path) => !DATA.test(path) && !TESTS.test(path))
      .map((path) => ({ path, lines: linesOf(path) }));
    for (const { path, lines } of long.filter((file) => file.lines > MANY_LINES)) {
      console.warn(`${path} has ${lines} lines: is it still one thing?`);
    }
    const tooLong = long
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path} (${lines})`);
    expect(problems('One file, one purpose. Split these:', tooLong)).toBe('');
  });

  it('promise nothing for later', () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
    const found = filesIn(EVERYTHING, /\.(tsx?|mjs|css)$/).flatMap((path) =>
      contentOf(path)
        .split('\n')
        .flatMap((line, index) =>
          new RegExp(`\\b(${marks.source})\\b`).test(line) ? [`${path}:${index + 1}`] : [],
        ),
    );
    expect(problems('Do it, or open an issue; notes in the code are forgotten:', found)).toBe('');
  });
});

describe('tests', () => {
  const files = filesIn(EVERYTHING, TESTS);

  it('all run: none is left out, none alone', () => {
    const left = /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|skipIf|runIf|fails)\b/;
    const found = files.flatMap((path) =>
      contentOf(path)
        .split('\n')
        .flatMap((line, index) =>
          left.test(line) ? [`${path}:${index + 1}  ${line.trim()}`] : [],
        ),
    );
    expect(problems('Repair the test or remove it:', found)).toBe('');
  });

  it('can fail: each file expects something', () => {
    const empty = files.filter((path) => !/\bexpect\b|\bassert\b|\bfc\./.test(contentOf(path)));
    expect(problems('A test that expects nothing cannot fail:', empty)).toBe('');
  });
});
