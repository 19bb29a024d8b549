import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          testTimeout: 30_000,
          environment: 'node',
          include: [
            '{lib,components,entrypoints}/**/*.test.{ts,tsx}',
            'tests/{practice,bench,soak}/**/*.test.ts',
          ],
        },
      },
      {
        // Reads the tree instead of running the product; part of `npm run check`.
        resolve: { alias },
        test: {
          name: 'conventions',
          // They read the whole tree with a parser: on a busy machine that takes its time.
          testTimeout: 60_000,
          environment: 'node',
          include: ['tests/conventions/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          // One browser at a time: two would take each other's focus and time.
          fileParallelism: false,
          // Without this the practice pages, which read their style sheet as text, come unstyled.
          css: true,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may be late once; `npm test` names each test that needed this.
          retry: 1,
          // What a test waits for comes at once; only a machine under load needs some of this.
          expect: { poll: { timeout: 20_000, interval: 50 } },
        },
      },
    ],
  },
});
