/** How much of a whole is done, as a bar; the words stand beside it. */
export function Progress({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <progress
      aria-label={label}
      className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
      max={total}
      value={done}
    />
  );
}
