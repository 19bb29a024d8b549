import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadModel, OCR_FILES } from '@/lib/ocr/models';
import { onnxRuntime } from '@/lib/ocr/onnx-runtime';
import { createTextFinder, type TextFinder, textsOf } from '@/lib/ocr/text-finder';
import { ROOT } from '../root';
import type { FindTexts } from './read-image';

const load: LoadModel = async (file) => {
  const { buffer, byteOffset, length } = await readFile(
    join(ROOT, 'node_modules', OCR_FILES[file].from),
  );
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
};

/** The text finder on files of node_modules: same code, models and runtime as in the extension. Takes about a second. */
export async function nodeTextFinder(): Promise<TextFinder> {
  return createTextFinder(load, onnxRuntime(await load('runtime')));
}

/** Looks for words, with models that the first picture loads. */
export function nodeTexts(): FindTexts {
  let finder: Promise<TextFinder> | undefined;
  return async (source) => {
    finder ??= nodeTextFinder();
    return textsOf(await finder, source);
  };
}
