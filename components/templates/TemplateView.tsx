import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { Template, TemplateLanguage } from '@/lib/templates/define';
import { countCharacters, MESSAGE_LIMIT } from '@/lib/templates/length';
import { MessageActions } from './MessageActions';
import { MessagePreview } from './MessagePreview';
import { TemplateFields } from './TemplateFields';
import { languageName, meaningOf, templateText } from './texts';
import { useMessage } from './use-message';

const NO_FACTS = {};

interface TemplateViewProps {
  template: Template;
  /** Language of the reply. */
  language: TemplateLanguage;
  /** What the page in front tells; undefined when it is none of ours or tells nothing. */
  page: PageFactsReply | undefined;
  tab: number | undefined;
  onBack(): void;
  onUsed(): void;
}

/** One template: its fields, the message as it will be, and the ways to use it. */
export function TemplateView(props: TemplateViewProps) {
  const { template, language, page, tab, onBack, onUsed } = props;
  const { t, locale } = useApp();
  const body = template.bodies[language];
  const { fields, values, rendered, write } = useMessage(body, page?.facts ?? NO_FACTS);
  const missing = rendered.kind === 'incomplete' ? rendered.missing.length : 0;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button className="-ms-2" icon="back" kind="quiet" onClick={onBack}>
          {t('sidepanel.back')}
        </Button>
        <h2 className="text-base font-semibold">{templateText(locale, template.id, 'name')}</h2>
        <p className="text-muted">{templateText(locale, template.id, 'when')}</p>
      </div>
      {page?.language && page.language !== language && (
        <Notice
          title={t('sidepanel.otherLanguage', {
            buyer: languageName(locale, page.language),
            template: languageName(locale, language),
          })}
          tone="warning"
        />
      )}
      <section aria-label={t('sidepanel.fields')}>
        <TemplateFields fields={fields} write={write} />
      </section>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))] gap-2">
        <section
          aria-label={t('sidepanel.preview')}
          className="rounded-md border border-line bg-surface p-2.5"
          data-preview
        >
          <h3 className="mb-1 flex flex-wrap justify-between gap-x-2 text-xs font-semibold text-muted">
            {t('sidepanel.preview')}
            {rendered.kind === 'ready' && <Length text={rendered.text} />}
            {missing > 0 && (
              <span className="text-warning">{t('sidepanel.missing', { n: missing })}</span>
            )}
          </h3>
          <MessagePreview body={body} lang={language} values={values} />
        </section>
        {!locale.startsWith(language) && (
          <section aria-label={t('sidepanel.meaning')} className="rounded-md bg-raised p-2.5">
            <h3 className="mb-1 text-xs font-semibold text-muted">{t('sidepanel.meaning')}</h3>
            <MessagePreview body={meaningOf(locale, template)} lang={locale} values={values} />
          </section>
        )}
      </div>
      <MessageActions
        canInsert={page?.canInsert ?? false}
        onUsed={onUsed}
        tab={tab}
        text={rendered.kind === 'ready' ? rendered.text : undefined}
      />
    </div>
  );
}

function Length({ text }: { text: string }) {
  const { t } = useApp();
  const n = countCharacters(text);
  const isLong = n > MESSAGE_LIMIT;
  return (
    <span className={isLong ? 'text-error' : 'font-normal'} data-length>
      {isLong ? t('sidepanel.tooLong', { n, limit: MESSAGE_LIMIT }) : t('sidepanel.length', { n })}
    </span>
  );
}
