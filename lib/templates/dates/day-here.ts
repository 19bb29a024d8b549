/** The day (ISO) of a moment (ISO) in the time zone of this computer. */
export function dayHere(moment: string): string {
  const date = new Date(moment);
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}
