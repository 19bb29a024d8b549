import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import {
  ownTemplates,
  type StoredTemplate,
  type Templates,
} from '@/lib/storage/repositories/templates';
import { TOPICS } from '@/lib/templates/define';
import { TEMPLATES } from '@/lib/templates/registry';
import { type ShownTemplate, showBuiltIn, showOwn } from '@/lib/templates/shown';

const NONE: readonly StoredTemplate[] = [];

export interface KnownTemplates {
  /** By topic; in each her own first, then the built-in ones. */
  templates: readonly ShownTemplate[];
  own: readonly StoredTemplate[];
  /** Her rows that could not be read. */
  unreadable: number;
  store: Templates;
}

/** All templates in her language, as they are now in whatever window they were changed. */
export function useTemplates(): KnownTemplates {
  const { services, locale } = useApp();
  const { database, now } = services;
  const store = useMemo(() => ownTemplates(database, now), [database, now]);
  const read = useLiveQuery(() => store.listTemplates(), [store]);
  const own = read?.templates ?? NONE;
  const builtIn = useMemo(
    () => TEMPLATES.map((template) => showBuiltIn(template, locale)),
    [locale],
  );
  const templates = useMemo(() => {
    const all = [...own.map(showOwn), ...builtIn];
    return all.sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
  }, [own, builtIn]);
  return { templates, own, unreadable: read?.unreadable ?? 0, store };
}
