/** Numbers in a box of these dimensions, the last one innermost. */
export interface Tensor {
  data: Float32Array;
  dims: readonly number[];
}

/** A model, ready to be asked. */
export interface Model {
  run(input: Tensor): Promise<Tensor>;
}

/** What runs models: brought in from outside, so that a browser and Node give the same answers. */
export interface Runtime {
  open(model: ArrayBuffer): Promise<Model>;
}
