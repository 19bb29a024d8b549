import { startPractice } from '@/tests/practice/server';

function portFrom(args: readonly string[]): number | undefined {
  const at = args.indexOf('--port');
  if (at < 0) return 0;
  const port = Number(args[at + 1]);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : undefined;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/**
 * `npm run practice -- --port N`: serves only the practice Seller Central until it is stopped.
 * The first line of standard output is its origin. Gives 0, or 2 when the port cannot be used.
 */
export async function main(args: readonly string[]): Promise<number> {
  const port = portFrom(args);
  if (port === undefined) {
    console.error('practice: --port wants a number from 0 to 65535 (0: any free port)');
    return 2;
  }
  try {
    const practice = await startPractice({ port });
    console.log(practice.origin);
    console.log('Open it in any browser (its certificate is for tests: let the browser go on).');
    console.log("With Amazon's addresses: chromium --user-data-dir=/tmp/practice-profile \\");
    console.log(
      `  --host-resolver-rules="MAP * 127.0.0.1:${practice.port}" --ignore-certificate-errors \\`,
    );
    console.log('  https://sellercentral.amazon.com/');
    await untilStopped();
    await practice.close();
    return 0;
  } catch (error) {
    console.error(`practice: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
