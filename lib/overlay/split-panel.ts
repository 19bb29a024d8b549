export function createSplitPanel(_: {
  write(target: import('@/lib/session/record').FieldRecord, change: string): void;
  [key: string]: unknown;
}): HTMLElement | undefined {
  return undefined;
}
