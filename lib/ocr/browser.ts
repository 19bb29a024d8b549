import { OCR_FILES, OCR_FOLDER } from './models';
import { onnxRuntime } from './onnx-runtime';
import { createTextFinder, type TextFinder } from './text-finder';

/**
 * The text finder of a worker of an extension page, with the extension's own files. Brought in by
 * `await import('@/lib/ocr/browser')` when the first picture needs it: with it come 30 MB of models and runtime.
 * `base`: the extension's address. @throws where a file cannot be loaded.
 */
export async function browserTextFinder(base: string = self.location.origin): Promise<TextFinder> {
  const load = async (file: keyof typeof OCR_FILES): Promise<ArrayBuffer> => {
    const answer = await fetch(new URL(`/${OCR_FOLDER}/${OCR_FILES[file].name}`, base));
    return answer.arrayBuffer();
  };
  return createTextFinder(load, onnxRuntime(await load('runtime')));
}
