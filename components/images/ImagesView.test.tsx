// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { playedServices, type Rendered, render } from '@/components/testing/render';
import type { ImageReader, ImageReading } from '@/lib/image-reader/types';
import { UNSUPPORTED } from '@/lib/session/unsupported';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { ImagesView } from './ImagesView';

const SMALL: ImageReading = { facts: { width: 480, height: 400, bytes: 9000, format: 'jpeg' } };
const LARGE: ImageReading = { facts: { width: 2000, height: 1600, bytes: 9000, format: 'jpeg' } };

/** A reader that is told what to answer, one reading at a time. */
function playedReader() {
  const waiting: { name: string; answer(reading: ImageReading): void; fail(): void }[] = [];
  const reader: ImageReader = {
    read: (file, _, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({
          name: (file as File).name,
          answer: resolve,
          fail: () => reject(new Error('crashed')),
        });
        signal?.addEventListener('abort', () => reject(new DOMException('off', 'AbortError')));
      }),
    close: vi.fn(),
  };
  const images: Services['images'] = {
    createReader: vi.fn(() => Promise.resolve(reader)),
    preview: vi.fn(() => Promise.reject(new Error('nothing to decode with'))),
  };
  const next = () =>
    vi.waitFor(() => {
      const job = waiting.shift();
      if (!job) throw new Error('Nothing is being read');
      return job;
    }, 5_000);
  return { reader, images, next };
}

async function opened(some: Partial<Services> = {}) {
  const played = playedReader();
  const services = playedServices({ images: played.images, ...some });
  const view = await render(<ImagesView />, services);
  return { ...played, services, ...view };
}

function choose({ root }: Pick<Rendered, 'root'>, ...names: readonly string[]): void {
  const input = root.querySelector<HTMLInputElement>('[data-file]');
  const files = names.map((name) => new File([name], name));
  if (!input) throw new Error('No input');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const state = (root: HTMLElement, name: string) =>
  root.querySelector(`[data-picture="${name}"]`)?.getAttribute('data-state');

describe('ImagesView', () => {
  it('loads no reader before there is a picture, and ends it when there is none any more', async () => {
    const { root, images, reader, next, until, click, unmount } = await opened();
    expect(root.textContent).toContain('The first picture counts as the main image');
    expect(images.createReader).not.toHaveBeenCalled();
    choose({ root }, 'main.jpg');
    (await next()).answer(SMALL);
    await until(() => expect(state(root, 'main.jpg')).toBe('read'));
    expect(reader.close).not.toHaveBeenCalled();
    await click('[data-clear]');
    expect(reader.close).toHaveBeenCalledOnce();
    expect(root.querySelector('[data-picture]')).toBeNull();
    await unmount();
  });

  it('says how far it is, one picture after the other', async () => {
    const { root, next, until, unmount } = await opened();
    choose({ root }, 'main.jpg', 'back.jpg');
    const told = () => root.querySelector('[data-progress] [aria-live]')?.textContent;
    const first = await next();
    expect(told()).toBe('Checking 1 of 2: main.jpg');
    expect(state(root, 'back.jpg')).toBe('waiting');
    first.answer(SMALL);
    await until(() => expect(told()).toBe('Checking 2 of 2: back.jpg'));
    (await next()).answer(LARGE);
    await until(() => expect(told()).toBe('All 2 pictures checked'));
    expect(root.querySelector('[data-stop-reading]')).toBeNull();
    await unmount();
  });

  it('draws gauges with their limits and verdicts, and what is wrong', async () => {
    const { root, next, until, unmount } = await opened();
    choose({ root }, 'main.jpg');
    (await next()).answer(SMALL);
    await until(() => expect(root.querySelector('[data-gauges]')).not.toBeNull());
    const side = root.querySelector('[data-gauge="side"]');
    expect(side?.getAttribute('data-verdict')).toBe('error');
    expect(side?.textContent).toBe(
      'Longer sideError480 px · 480 × 400 px1000 px or more, at most 10000 px',
    );
    expect(root.querySelector('[data-gauge="fill"]')?.textContent).toContain('Not measured');
    expect(root.querySelector('[data-code="I-SIZE"]')?.textContent).toContain(
      'The longer side has 480 pixels',
    );
    await unmount();
  });

  it('judges with her settings', async () => {
    const settings: Services['settings'] = {
      ...playedServices().settings,
      read: () =>
        Promise.resolve({ ...DEFAULT_SETTINGS, language: 'en', severities: { 'I-SIZE': 'hint' } }),
    };
    const { root, next, until, unmount } = await opened({ settings });
    choose({ root }, 'main.jpg');
    (await next()).answer(SMALL);
    await until(() => expect(root.querySelector('[data-code="I-SIZE"]')).not.toBeNull());
    expect(root.querySelector('[data-code="I-SIZE"]')?.textContent).toMatch(/^Hint/);
    await unmount();
  });

  it('asks what the product type of the open page asks for', async () => {
    const client: Services['client'] = {
      ask: vi.fn(() =>
        Promise.resolve({
          kind: 'answered' as const,
          value: { ...UNSUPPORTED, productType: 'SHOES' } as never,
          origin: undefined,
        }),
      ),
    };
    const { root, next, until, click, unmount } = await opened({ client });
    choose({ root }, 'main.jpg');
    (await next()).answer(LARGE);
    await until(() => expect(root.querySelector('[data-question="shoe"]')).not.toBeNull());
    await click('[data-question="shoe"] [data-answer="no"]');
    expect(root.querySelector('[data-questions]')?.textContent).toContain('1 of 6 answered');
    await unmount();
  });

  it('goes on after a picture on which the reader broke, and tries that one again', async () => {
    const { root, next, until, click, services, unmount } = await opened();
    choose({ root }, 'bad.jpg', 'good.jpg');
    (await next()).fail();
    (await next()).answer(LARGE);
    await until(() => expect(state(root, 'good.jpg')).toBe('read'));
    expect(root.querySelector('[data-problem="failed"]')).not.toBeNull();
    expect(services.diagnostics.report).toHaveBeenCalledOnce();
    await click('[data-problem="failed"] button');
    (await next()).answer(SMALL);
    await until(() => expect(state(root, 'bad.jpg')).toBe('read'));
    await unmount();
  });

  it('stops, and then takes others', async () => {
    const { root, next, until, click, unmount } = await opened();
    choose({ root }, 'a.jpg', 'b.jpg', 'c.jpg');
    (await next()).answer(LARGE);
    await next();
    await click('[data-stop-reading]');
    expect(root.textContent).toContain('Stopped. Not checked: 2');
    choose({ root }, 'd.jpg');
    expect((await next()).name).toBe('d.jpg');
    await until(() => expect(state(root, 'd.jpg')).toBe('reading'));
    await unmount();
  });

  it('writes the brief of one picture as text, copied and saved', async () => {
    const { root, next, until, click, services, unmount } = await opened();
    choose({ root }, 'main.jpg');
    (await next()).answer(SMALL);
    await until(() => expect(root.querySelector('[data-copy]')).not.toBeNull());
    await click('[data-copy]');
    await until(() => expect(services.copy).toHaveBeenCalledOnce());
    expect(vi.mocked(services.copy).mock.calls[0]?.[0]).toContain('设计修改单');
    await click('[data-save-text]');
    await until(() => expect(services.saveFile).toHaveBeenCalledOnce());
    const [name, bytes] = vi.mocked(services.saveFile).mock.calls[0] ?? [];
    expect(name).toBe('designer-brief-2026-11-21.txt');
    expect(new TextDecoder().decode(bytes)).toContain('The longer side has 480 pixels');
    await unmount();
  });

  it('says so when the brief cannot be made', async () => {
    const copy = vi.fn(() => Promise.reject(new Error('not allowed')));
    const { root, next, until, click, unmount } = await opened({ copy });
    choose({ root }, 'main.jpg');
    (await next()).answer(SMALL);
    await until(() => expect(root.querySelector('[data-copy]')).not.toBeNull());
    await click('[data-copy]');
    await until(() =>
      expect(root.querySelector('[data-brief] [role="status"]')?.textContent).toContain(
        'That did not work',
      ),
    );
    await unmount();
  });
});
