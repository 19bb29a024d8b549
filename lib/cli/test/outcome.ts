/** What came of a stage: how many tests of its own (one, where it is not made of tests). */
export interface Outcome {
  title: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** The closing lines of `npm test`; the very last one is read by machines. */
export function report(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(
    ({ title, passed, failed, seconds }) =>
      `${failed === 0 ? '✓' : '✗'} ${title.padEnd(32)} ${String(passed).padStart(5)} passed ` +
      `${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
  const sum = (key: 'passed' | 'failed' | 'seconds') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const total = `  in ${sum('seconds').toFixed(0)} s`;
  return ['', ...lines, total, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** What a Vitest run says in its JSON report. A run that could not start counts as one failure. */
export function countsOf(json: string): { passed: number; failed: number } {
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) return { passed: 0, failed: 1 };
  // A file that fails before its first test (a broken import, a failed hook) has no failed test in it.
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

/**
 * Names of the tests that failed at first and passed when they were run again: on a busy machine a browser may be
 * late once. They count as passed, and are shown, so that nobody gets used to them.
 */
export function secondTries(json: string): string[] {
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) return [];
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName = '', failureMessages = [] }) =>
      status === 'passed' && failureMessages.length > 0 ? [fullName] : [],
    ),
  );
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[];
  }[];
}

function isReport(value: unknown): value is VitestReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPassedTests' in value &&
    'numFailedTests' in value &&
    'testResults' in value
  );
}
