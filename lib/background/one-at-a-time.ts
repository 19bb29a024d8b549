/**
 * Runs `work` when called; called while it runs, once more afterwards, however often that was.
 * @param failed hears of work that was rejected: the next call runs it again
 */
export function oneAtATime(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await work().catch(failed);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
