import { basename } from 'node:path';
import { text } from '@/lib/i18n';
import type { ImageRole, ListingImage } from '@/lib/listing/image';
import { checkImages } from '@/lib/rules/check-images';
import { type CheckedImage, IMAGES } from './images/image-result';
import { nodeTexts } from './images/node-text-finder';
import { type ImageOptions, readImageOptions } from './images/options';
import { type FindTexts, type ImageReading, readImage } from './images/read-image';
import { Complaints } from './listings/complaints';
import { type Io, nodeIo, type Sink } from './listings/io';
import { Progress } from './listings/progress';
import { overwritten, refuse, STATUS } from './listings/refusal';
import { type ResultWriter, textWriterFor } from './listings/writer';

/** Each file is judged by itself: how many pictures a product has, the files do not say. */
const RULES_OFF = ['image-count'];
/** Larger files are no pictures that anybody would upload. */
const MOST_BYTES = 512 * 1024 * 1024;
const ROLE_IN_NAME: readonly (readonly [RegExp, ImageRole])[] = [
  [/\.MAIN\.[a-z]{3,4}$/i, 'MAIN'],
  [/\.(?:PT0[1-8]|SWCH|FRNT|BACK|SIDE|TOPP|BOTT|LEFT|RGHT|INSD|PAGE|FACT)\.[a-z]{3,4}$/i, 'PT'],
];

/** `npm run -s check:images`: the image checks on files, without a browser. Gives the exit status. */
export async function main(
  args: string[],
  io: Io = nodeIo(),
  findTexts: FindTexts = nodeTexts(),
): Promise<number> {
  const request = readImageOptions(args);
  if ('help' in request) {
    await io.stdout.write(`${text(request.help, 'cli.imagesUsage')}\n`);
    return STATUS.ok;
  }
  if ('problem' in request) return refuse(io, request.problem, request.language);
  const { options } = request;
  const twice = await overwritten(options.files, options.out, io);
  if (twice !== undefined) return refuse(io, twice, options.language);
  return new ImageCheck(options, io, findTexts).run();
}

/** One run over some files. */
class ImageCheck {
  private errors = 0;
  private readonly on: string;
  private readonly progress: Progress;
  private readonly complaints: Complaints;

  constructor(
    private readonly options: ImageOptions,
    private readonly io: Io,
    private readonly findTexts: FindTexts,
  ) {
    const { on, language, out } = options;
    this.on = on ?? io.today();
    this.progress = new Progress(io, language, out === undefined, 'cli.imagesProgress');
    this.complaints = new Complaints(io, language, this.progress);
  }

  async run(): Promise<number> {
    const { out } = this.options;
    let sink: Sink;
    try {
      sink = out === undefined ? this.io.stdout : await this.io.create(out);
    } catch (error) {
      return this.cannotWrite(error);
    }
    const writer = this.writerTo(sink);
    for (const file of this.options.files) if (!(await this.checkFile(file, writer))) break;
    await this.progress.clear();
    await writer.end(this.complaints.count);
    const failure = await sink.close();
    if (failure !== undefined) return this.cannotWrite(failure);
    if (this.complaints.count > 0) return STATUS.unusable;
    return this.errors > 0 ? STATUS.findings : STATUS.ok;
  }

  private async cannotWrite(error: unknown): Promise<number> {
    await this.complaints.ofWriting(this.options.out, error);
    return STATUS.unusable;
  }

  private writerTo(sink: Sink): ResultWriter<CheckedImage> {
    const { out, format, language } = this.options;
    const toTerminal = out === undefined && this.io.terminal;
    const style = {
      locale: language,
      columns: this.io.columns,
      colours: out === undefined && this.io.colours,
    };
    return textWriterFor(format ?? (toTerminal ? 'table' : 'jsonl'), sink, style, IMAGES);
  }

  /** False when nobody reads the answer any longer. */
  private async checkFile(file: string, writer: ResultWriter<CheckedImage>): Promise<boolean> {
    const { language, marketplace } = this.options;
    let reading: ImageReading;
    try {
      reading = await this.read(file);
    } catch (error) {
      await this.complaints.ofReading(
        file === '-' ? text(language, 'cli.standardInput') : file,
        error,
      );
      return true;
    }
    const image = this.imageOf(file, reading);
    const options = { on: this.on, store: marketplace, rulesOff: RULES_OFF };
    const verdict = checkImages({ images: [image] }, options);
    for (const { rule, error } of verdict.failed)
      await this.complaints.say(
        file,
        text(language, 'cli.ruleFailed', { rule, error: String(error) }),
      );
    if (verdict.findings.some(({ severity }) => severity === 'error')) this.errors += 1;
    await this.progress.count(file);
    return writer.write({ file, image, verdict });
  }

  private imageOf(file: string, reading: ImageReading): ListingImage {
    const { role, module } = this.options;
    const name = file === '-' ? '' : basename(file);
    const told = ROLE_IN_NAME.find(([form]) => form.test(name))?.[1];
    return {
      role: role ?? told ?? 'MAIN',
      ...(name !== '' && { name }),
      ...(module !== undefined && { module }),
      ...reading,
    };
  }

  private async read(file: string): Promise<ImageReading> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of this.io.open(file)) {
      size += piece.length;
      if (size > MOST_BYTES) return { problem: 'too-large' };
      pieces.push(piece);
    }
    return readImage(Buffer.concat(pieces), this.findTexts);
  }
}
