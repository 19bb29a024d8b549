// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import { readSheet } from '@/lib/files/sheets';
import { waiverFor } from '@/lib/session/waivers';
import { DEFAULT_SETTINGS, type Waiver } from '@/lib/settings';
import { WaiversSection } from './WaiversSection';

const TEXT = 'Bamboo Board, Free Shipping';

function waiver(id: string, change: Partial<Waiver> = {}): Waiver {
  const finding = { field: 'title', code: 'T-PROMO', start: 14, end: 27 } as const;
  const allowance = { reason: '=Legal has seen it', person: 'Li Na', until: '2026-12-21' };
  const made = waiverFor(finding, TEXT, allowance, { id, sku: 'BOARD-01', made: '2026-11-20' });
  if (made === undefined) throw new Error('T-PROMO is a rule');
  return { ...made, ...change };
}

async function shown(waivers: readonly Waiver[]) {
  const services = playedServices({
    settings: {
      read: () => Promise.resolve({ ...DEFAULT_SETTINGS, language: 'en', waivers }),
      watch: () => undefined,
      write: vi.fn(() => Promise.resolve()),
    },
  });
  return { services, ...(await render(<WaiversSection />, services)) };
}

describe('what was allowed with a reason', () => {
  it('is listed with its state, the last one first', async () => {
    const { root } = await shown([
      waiver('a', { until: '2026-11-20' }),
      waiver('b', { rule: 'as it was' }),
      waiver('c', { moved: true }),
      waiver('d'),
    ]);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-waiver]')];
    expect(rows.map(({ dataset }) => dataset.state)).toEqual([
      'inForce',
      'text',
      'rule',
      'expired',
    ]);
    expect(rows[0]?.textContent).toContain('Free Shipping');
    expect(rows[0]?.textContent).toContain('Li Na');
  });

  it('is deleted one by one', async () => {
    const [a, b] = [waiver('a'), waiver('b')];
    const { services, click } = await shown([a, b]);
    await click('[data-waiver="a"] button');
    expect(services.settings.write).toHaveBeenCalledWith({ waivers: [b] });
  });

  it('goes out as a table in which nothing is a formula', async () => {
    const { services, click, until } = await shown([waiver('a')]);
    await click('[data-export]');
    await until(() => expect(services.saveFile).toHaveBeenCalled());
    const [name = '', bytes = new Uint8Array()] = vi.mocked(services.saveFile).mock.calls[0] ?? [];
    expect(name).toBe('clerkside-allowed-2026-11-21.xlsx');
    expect((await readSheet(bytes)).map(({ cells }) => cells)).toEqual([
      expect.arrayContaining(['State', 'Reason', 'Allowed by']),
      expect.arrayContaining(['in force', 'T-PROMO', '=Legal has seen it', '2026-12-21']),
    ]);
  });

  it('says what to do where there is nothing', async () => {
    const { root } = await shown([]);
    expect(root.textContent).toContain('Nothing is allowed');
    expect(root.querySelector('[data-export]')).toBeNull();
  });
});
