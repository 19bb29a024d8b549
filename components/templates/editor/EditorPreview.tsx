import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { LOCALES } from '@/lib/i18n';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { checkBody } from '@/lib/templates/check-body';
import { VARIABLES } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import { preview, type Values } from '@/lib/templates/render';
import { MessagePreview } from '../MessagePreview';
import { useDayForm } from '../use-day-form';

interface EditorPreviewProps {
  body: string;
  language: string;
  page: PageFactsReply | undefined;
}

/** The message as it would be for the order in front; with examples where there is none. */
export function EditorPreview({ body, language, page }: EditorPreviewProps) {
  const { t } = useApp();
  const { form, facts } = useDayForm(language, page?.facts);
  const isOpen = factFor('order_id', facts) !== undefined;
  const pieces = useMemo(() => {
    if (body.trim() === '' || checkBody(body)) return undefined;
    const known = VARIABLES.map((name) => [name, factFor(name, facts) ?? ''] as const);
    const examples = LOCALES.en.templates.examples;
    const values: Values = isOpen ? Object.fromEntries(known) : examples;
    return preview(body, values, form);
  }, [body, facts, form, isOpen]);
  return (
    <section
      aria-label={t('ownTemplates.editor.preview')}
      className="rounded-md border border-line bg-surface p-2.5 break-words"
      data-preview
    >
      <h3 className="mb-1 text-xs font-semibold text-muted">{t('ownTemplates.editor.preview')}</h3>
      {pieces === undefined ? (
        <p className="text-muted">{t('ownTemplates.editor.previewEmpty')}</p>
      ) : (
        <>
          <MessagePreview lang={language} pieces={pieces} />
          {!isOpen && (
            <p className="mt-1 text-xs text-muted">{t('ownTemplates.editor.examples')}</p>
          )}
        </>
      )}
    </section>
  );
}
