import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Appeal, documentsOf } from '@/lib/appeals/appeal';

interface AppealSendProps {
  appeal: Appeal;
  documents: ReturnType<typeof documentsOf>;
  /** The whole text as it is handed in. */
  text: string;
  onChange(apply: (appeal: Appeal) => Appeal): void;
}

/** The whole text, to be copied or saved; she hands it in herself, and notes that she has. */
export function AppealSend({ appeal, documents, text, onChange }: AppealSendProps) {
  const { t, services, date } = useApp();
  const heading = useId();
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const missing = documents.filter(({ state }) => state === 'missing').length;
  const copy = (): void => {
    services.copy(text).then(
      () => setCopied('done'),
      (error: unknown) => {
        services.diagnostics.report(error, { module: 'appeals', id: 'copy' });
        setCopied('failed');
      },
    );
  };
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h3 className="font-semibold" id={heading}>
        {t('appeals.send.heading')}
      </h3>
      <pre
        className="max-h-72 overflow-auto rounded-md border border-line bg-surface p-2.5 font-sans break-words whitespace-pre-wrap"
        data-appeal-text
        lang={appeal.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {text}
      </pre>
      {missing > 0 && (
        <p className="text-muted" data-missing>
          {t('appeals.send.missing', { n: missing })}
        </p>
      )}
      {copied && (
        <Notice
          live
          title={t(copied === 'done' ? 'common.copied' : 'appeals.send.copyFailed')}
          tone={copied === 'done' ? 'good' : 'error'}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button data-copy-appeal kind="primary" onClick={copy}>
          {t('appeals.send.copy')}
        </Button>
        <Button
          icon="save"
          onClick={() =>
            services.saveFile(
              `${t('appeals.send.fileName')}-${services.now().slice(0, 10)}.txt`,
              new TextEncoder().encode(text),
            )
          }
        >
          {t('appeals.send.save')}
        </Button>
      </div>
      <label className="flex gap-2">
        <input
          checked={appeal.sentAt !== undefined}
          className="mt-0.5 size-4 shrink-0 accent-accent"
          data-sent
          onChange={(event) => {
            const isSent = event.target.checked;
            onChange(({ sentAt: _before, ...rest }) =>
              isSent ? { ...rest, sentAt: services.now() } : rest,
            );
          }}
          type="checkbox"
        />
        <span>
          {appeal.sentAt
            ? t('appeals.sentOn', { date: date(appeal.sentAt) })
            : t('appeals.send.markSent')}
          <span className="block text-xs text-muted">{t('appeals.send.help')}</span>
        </span>
      </label>
    </section>
  );
}
