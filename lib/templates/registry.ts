import { type Template, TOPICS } from './define';

/** The built-in templates, in the order of their topics and places. */
export const TEMPLATES: readonly Template[] = Object.values(
  import.meta.glob<Template>(['./built-in/*.ts', '!./built-in/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
).sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.place - b.place);
