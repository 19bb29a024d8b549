// @vitest-environment happy-dom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import { ClerksideDatabase } from '@/lib/storage/database';
import { StorageGate } from './StorageGate';

const within = <StorageGate>in use</StorageGate>;

describe('the gate before saved data', () => {
  it('opens when they can be used', async () => {
    const { root, until } = await render(within, playedServices());
    await until(() => expect(root.textContent).toBe('in use'));
  });

  it('says why when the browser forbids it, reports it, and opens on another try', async () => {
    const indexedDB = new IDBFactory();
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const services = playedServices({
      database: new ClerksideDatabase({ indexedDB, IDBKeyRange }),
    });
    const { root, until, click } = await render(within, services);
    await until(() => expect(root.textContent).toContain('forbids saving'));
    expect(services.diagnostics.report).toHaveBeenCalledWith(expect.anything(), {
      module: 'storage',
      id: 'open',
    });
    indexedDB.open = open;
    await click('button');
    await until(() => expect(root.textContent).toBe('in use'));
  });

  it('asks for a reload when a newer version took over', async () => {
    const indexedDB = new IDBFactory();
    const services = playedServices({
      database: new ClerksideDatabase({ indexedDB, IDBKeyRange }),
    });
    const { root, until } = await render(within, services);
    await until(() => expect(root.textContent).toBe('in use'));
    indexedDB.open('clerkside', 990);
    await until(() => expect(root.textContent).toContain('Clerkside was updated'));
  });
});
