/** Runs `work` and prints, as JSON, what it gave and what it took: processor time (ms) and the most memory (MB). */
export async function measured(work) {
  const begin = process.cpuUsage();
  const start = performance.now();
  const rows = await work();
  const { user, system } = process.cpuUsage(begin);
  const { maxRSS } = process.resourceUsage();
  const figures = {
    rows,
    cpu: (user + system) / 1_000,
    wall: performance.now() - start,
    megabytes: maxRSS / 1_024,
  };
  process.stdout.write(JSON.stringify(figures));
}
