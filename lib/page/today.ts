/** The day (ISO, UTC) whose rules hold. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
