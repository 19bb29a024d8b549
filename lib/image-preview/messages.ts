/** What the worker is asked for: a file as a picture of at most this width, or of at most this height. */
export interface PreviewRequest {
  id: number;
  file: Blob;
  resize: { resizeWidth: number } | { resizeHeight: number };
}

/** Without a picture: the browser cannot decode the file. */
export interface PreviewReply {
  id: number;
  bitmap?: ImageBitmap;
}
