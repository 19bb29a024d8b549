/** After these "#1" and "No. 1" are sizes and kinds, no ranks. Ours. */
export const NUMBERED: ReadonlySet<string> = new Set(
  'size style type model part item grade shade color colour number phillips philips pozidriv blade formula tip hook needle level class volume vol chapter'.split(
    ' ',
  ),
);
