import type { Template } from './define';

/** The built-in templates, by file name. */
export const TEMPLATES: readonly Template[] = Object.values(
  import.meta.glob<Template>(['./built-in/*.ts', '!./built-in/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
);
