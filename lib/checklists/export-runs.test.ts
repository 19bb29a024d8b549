import { describe, expect, it } from 'vitest';
import { csvLine } from '@/lib/files/csv';
import { check, remark } from './acts';
import { type ExportOptions, logHeading, logRows, runHeading, runRow } from './export-runs';
import { CHECKLISTS } from './registry';
import { type ChecklistRun, finishRun, startRun, tick } from './run';
import { showBuiltIn } from './shown';

const ORDER = '112-1234567-7654321';
const hand = (minute: number, by = 'Lin') => ({
  at: new Date(2026, 10, 30, 8, minute, 5).toISOString(),
  by,
});

function options(some: Partial<ExportOptions> = {}): ExportOptions {
  const { locale = 'en' } = some;
  const checklists = CHECKLISTS.map((one) => showBuiltIn(one, locale));
  return { locale, checklists, withoutOrders: false, zone: 'Asia/Shanghai', ...some };
}

function run(): ChecklistRun {
  const bound = { kind: 'order', value: ORDER, store: 'US' } as const;
  let made = startRun({ id: 'new-listing' }, 'r-1', hand(0), { note: `=cmd ${ORDER}`, bound });
  made = tick(made, 'product-id', hand(1), {
    surface: 'listing-editor',
    digest: 'd1',
    facts: { gtin: '00036000291452' },
  });
  made = tick(made, 'title', hand(2));
  made = check(made, 'title', hand(3, 'Mei'));
  made = remark(made, 'all well', hand(4));
  made = remark(made, `see ${ORDER}`, hand(5), 'title');
  return finishRun(made, hand(6));
}

const named = (heading: string[], cells: readonly (string | number)[]) =>
  Object.fromEntries(heading.map((name, at) => [name, cells[at]]));

describe('runs in a table', () => {
  it('are a row each, with times as her clock showed them', () => {
    const row = named(runHeading(options()), runRow(run(), options()));
    expect(row).toMatchObject({
      Checklist: 'New listing',
      About: 'Order',
      'ID or name': ORDER,
      Store: 'US',
      State: 'Finished',
      'Started by': 'Lin',
      'Started (Asia/Shanghai)': '2026-11-30 08:00:05',
      'Due (Asia/Shanghai)': '',
      'Finished (Asia/Shanghai)': '2026-11-30 08:06:05',
      'Steps done': 2,
      Steps: 21,
      'Seen on the page': 1,
      'Double-checked': 1,
      'Not double-checked': 1,
      Log: 'The log is whole',
    });
    expect(row.Remarks).toMatch(/^all well\n.+: see 112-1234567-7654321$/s);
  });

  it('have their log beside them, an entry a row', () => {
    const rows = logRows(run(), options()).map((cells) => named(logHeading(options()), cells));
    expect(rows.map(({ What }) => What)).toEqual([
      'Started',
      'Seen on the page',
      'Ticked by hand',
      'Double-checked',
      'Remark',
      'Remark',
      'Finished',
    ]);
    expect(rows[1]).toMatchObject({ Entry: 2, Seen: 'gtin: 00036000291452', Who: 'Lin' });
    expect(rows[3]).toMatchObject({ Who: 'Mei', 'Time (Asia/Shanghai)': '2026-11-30 08:03:05' });
  });

  it('leave every order id out where that is wanted', () => {
    const hidden = options({ withoutOrders: true, locale: 'zh-CN' });
    const plain = run();
    const typed = remark(
      plain,
      '11212345677654321 S01-1234567-1234567 112‑1234567‑7654321',
      hand(9),
    );
    const words = JSON.stringify([runRow(typed, hidden), logRows(typed, hidden)]);
    expect(words).not.toMatch(/1234567[-‑]?(7654321|1234567)/);
    expect(words).toContain('[已略去订单编号]');
    expect(JSON.stringify(runRow(plain, options()))).toContain(ORDER);
  });

  it('are whole where the checklist or the step is no longer there, and say what was changed', () => {
    const gone = { ...run(), checklist: 'gone' };
    const row = named(runHeading(options()), runRow(gone, options()));
    expect(row).toMatchObject({ Checklist: 'gone', 'Steps done': 2, Steps: '' });
    expect(named(logHeading(options()), logRows(gone, options())[2] ?? []).Step).toBe('title');
    const changed = { ...run(), note: 'other' };
    expect(named(runHeading(options()), runRow(changed, options())).Log).toMatch(/^Changed/);
  });

  it('never begin a cell of CSV with a formula', () => {
    const cells = runRow({ ...run(), note: '=HYPERLINK("x")' }, options()).map(String);
    expect(csvLine(cells)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
