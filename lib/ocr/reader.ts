import type { FoundText } from '@/lib/images/found-text';
import type { Raster } from '@/lib/images/pixel-source';
import type { DetectedLine } from './detector';
import { isWords } from './judge';
import { type Line, lineCrop } from './line-crop';
import type { Reading } from './reading';
import { boundsOf } from './turned-box';
import { looksWritten } from './written';

/** Columns of lines that are read: the time of reading grows with them. */
const MOST_COLUMNS = 800;
/** What it costs to read a line at all, in columns. */
const LINE_COST = 32;
/** Lines that are looked at, if only for whether they look written. */
const MOST_LINES = 60;
/** From here on (radians) a line may as well run upwards as downwards. */
const STEEP = 1.1;
const CERTAIN_DIRECTION = 0.9;
/** A line as high as one that could not be read, within this share, is likely more of the same pattern. */
const ALIKE = 0.25;

/** Writing that cannot be read counts where the detector is this sure of it, and it has the form of a level line. */
const SURE_UNREAD = 0.97;
const LEAST_FORM = 1.8;
const TALLEST_UNREAD = 0.075;
const LEVEL = 0.12;
/** How much less sure it is than the detector is. */
const UNREAD_DOUBT = 0.8;
/** Unread lines on the bare ground are words; where there are more than this elsewhere, and most are such, a pattern. */
const BARE = 0.8;
const MOST_UNREAD = 3;

/** Reads one straightened line. */
export type ReadLine = (line: Line) => Promise<Reading>;

/** Lines with what was read in them, `words` where that is words. */
interface Looked {
  line: DetectedLine;
  words?: Reading;
}

/**
 * Reads the lines within a budget, those most likely laid over the picture first. Of the rest, and of those whose
 * script is not known, it tells whether they look written. @throws the signal's reason, once it is aborted.
 */
export async function readLines(
  raster: Raster,
  lines: readonly DetectedLine[],
  readLine: ReadLine,
  signal?: AbortSignal,
): Promise<FoundText[]> {
  const queue = [...lines].sort((a, b) => b.rank - a.rank).slice(0, MOST_LINES);
  const found: Looked[] = [];
  const failed: number[] = [];
  let left = MOST_COLUMNS;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const line = takeNext(queue, failed);
    const crop = lineCrop(raster, line);
    const ways = Math.abs(line.angle) > STEEP ? [crop, lineCrop(raster, line, 1)] : [crop];
    const reading = await best(ways.slice(0, affordable(crop, left)), readLine, (columns) => {
      left -= columns;
    });
    if (reading && isWords(reading)) found.push({ line, words: reading });
    else {
      failed.push(line.height);
      if (hasLineForm(line, raster) && looksWritten(crop)) found.push({ line });
    }
  }
  return withoutPatterns(found).map(({ line, words }) => ({
    text: words?.text ?? '',
    confidence: words?.confidence ?? Math.min(1, line.score) * UNREAD_DOUBT,
    box: boundsOf(line, raster.width, raster.height),
  }));
}

/** Takes the first line that is not like one that could not be read, else the first. */
function takeNext(queue: DetectedLine[], failed: readonly number[]): DetectedLine {
  const isNew = ({ height }: DetectedLine): boolean =>
    failed.every((other) => Math.abs(height - other) > ALIKE * other);
  const at = Math.max(0, queue.findIndex(isNew));
  const [line] = queue.splice(at, 1);
  if (!line) throw new Error('an empty queue');
  return line;
}

/** How often a line can be read with the columns that are left. */
function affordable({ width }: Line, left: number): number {
  return Math.max(0, Math.floor(left / (width + LINE_COST)));
}

/** The surest reading; the second way only where the first one leaves doubt. */
async function best(
  ways: readonly Line[],
  readLine: ReadLine,
  spend: (columns: number) => void,
): Promise<Reading | undefined> {
  let found: Reading | undefined;
  for (const way of ways) {
    if (found && found.confidence >= CERTAIN_DIRECTION) break;
    spend(way.width + LINE_COST);
    const reading = await readLine(way);
    if (!found || reading.confidence > found.confidence) found = reading;
  }
  return found;
}

function hasLineForm({ score, width, height, angle }: DetectedLine, raster: Raster): boolean {
  const side = Math.max(raster.width, raster.height);
  const isLine = width >= LEAST_FORM * height && height <= TALLEST_UNREAD * side;
  return score >= SURE_UNREAD && isLine && Math.abs(angle) <= LEVEL;
}

function withoutPatterns(found: readonly Looked[]): readonly Looked[] {
  const isDoubtful = ({ line, words }: Looked): boolean => !words && line.bare < BARE;
  const doubtful = found.filter(isDoubtful).length;
  const isPattern = doubtful > MOST_UNREAD && doubtful > found.length / 2;
  return isPattern ? found.filter((each) => !isDoubtful(each)) : found;
}
