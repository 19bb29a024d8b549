import { describe, expect, it } from 'vitest';
import { countsOf, report, secondTries } from './outcome';

const run = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });

describe('countsOf', () => {
  it('counts tests', () => {
    expect(countsOf(run(3, 1))).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that failed before its first test', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countsOf(run(1, 1, files))).toEqual({ passed: 1, failed: 2 });
  });

  it('takes a report of another form for a failure', () => {
    expect(countsOf('{}')).toEqual({ passed: 0, failed: 1 });
  });
});

describe('secondTries', () => {
  it('names what failed at first, and only that', () => {
    const tests = [
      { status: 'passed', fullName: 'firm', failureMessages: [] },
      { status: 'passed', fullName: 'late once', failureMessages: ['it was not there'] },
      { status: 'failed', fullName: 'broken', failureMessages: ['a', 'b'] },
    ];
    const json = run(2, 1, [{ status: 'failed', assertionResults: tests }]);
    expect(secondTries(json)).toEqual(['late once']);
    expect(countsOf(json)).toEqual({ passed: 2, failed: 1 });
    expect(secondTries('{}')).toEqual([]);
  });
});

describe('report', () => {
  it('ends with the one line that machines read', () => {
    const lines = report([
      { title: 'a', passed: 2, failed: 0, seconds: 1 },
      { title: 'b', passed: 3, failed: 4, seconds: 2 },
    ]).split('\n');
    expect(lines.at(-1)).toBe('5 passed, 4 failed');
  });
});
