import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadModel, OCR_FILES } from '@/lib/ocr/models';
import { onnxRuntime } from '@/lib/ocr/onnx-runtime';
import { createTextFinder, type TextFinder } from '@/lib/ocr/text-finder';
import { ROOT } from '../root';

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
