import { env, InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-web/wasm';
import type { Runtime, Tensor } from './runtime';

/**
 * ONNX Runtime on WebAssembly in one thread, the same in a browser's worker and in Node. `wasm`: the runtime's own
 * file, so that it loads nothing by itself.
 */
export function onnxRuntime(wasm: ArrayBuffer): Runtime {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  env.logLevel = 'error';
  return {
    open: async (model) => {
      const session = await InferenceSession.create(new Uint8Array(model), {
        executionProviders: ['wasm'],
        graphOptimizationLevel: 'all',
      });
      return { run: (input) => run(session, input) };
    },
  };
}

async function run(session: InferenceSession, { data, dims }: Tensor): Promise<Tensor> {
  const input = new OnnxTensor('float32', data, dims);
  const answers = await session.run({ [session.inputNames[0] ?? '']: input });
  const answer = answers[session.outputNames[0] ?? ''];
  if (!(answer?.data instanceof Float32Array)) throw new Error('a model answered without numbers');
  return { data: answer.data, dims: answer.dims };
}
