import { existsSync, readFileSync } from 'node:fs';

/** Runs `work` and prints, as JSON, what it gave and what it took: processor time (ms) and the most memory (MB). */
export async function measured(work) {
  const begin = process.cpuUsage();
  const start = performance.now();
  const rows = await work();
  const { user, system } = process.cpuUsage(begin);
  const figures = {
    rows,
    cpu: (user + system) / 1_000,
    wall: performance.now() - start,
    megabytes: mostMemory() / 1_024,
  };
  process.stdout.write(JSON.stringify(figures));
}

/** Kilobytes. What the system tells of any process counts the one that started it; Linux knows it better. */
function mostMemory() {
  const status = '/proc/self/status';
  const found = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'));
  return found ? Number(found[1]) : process.resourceUsage().maxRSS;
}
