import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { storeOfLabel } from '@/lib/surfaces/store-labels';
import { buyerLanguageOf } from '@/lib/templates/buyer-language';
import { checkBody } from '@/lib/templates/check-body';
import type { TemplateLanguage } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import { countCharacters, MESSAGE_LIMIT } from '@/lib/templates/length';
import { preview } from '@/lib/templates/render';
import { bodyLanguage, type ShownTemplate } from '@/lib/templates/shown';
import { GuardList } from './GuardList';
import { MessageActions } from './MessageActions';
import { MessagePreview } from './MessagePreview';
import { TemplateFields } from './TemplateFields';
import { languageName } from './texts';
import { useBodyProblem } from './use-body-problem';
import { useDayForm } from './use-day-form';
import { useGuard } from './use-guard';
import { type Message, useMessage } from './use-message';

interface TemplateViewProps {
  template: ShownTemplate;
  /** Language of the reply. */
  language: TemplateLanguage;
  /** What the page in front tells; undefined when it is none of ours or tells nothing. */
  page: PageFactsReply | undefined;
  tab: number | undefined;
  onBack(): void;
  onUsed(): void;
  /** Opens the editor: with this one where it is hers, with a copy of it else. */
  onEdit(): void;
}

/** One template: its fields, the message as it will be, what the rules say of it, and the ways to use it. */
export function TemplateView(props: TemplateViewProps) {
  const { template, onBack, onEdit } = props;
  const { t } = useApp();
  const bodyProblem = useBodyProblem();
  const language = bodyLanguage(template, props.language);
  const body = template.bodies[language] ?? '';
  const problem = useMemo(() => checkBody(body), [body]);
  return (
    <div className="flex flex-col gap-3">
      <div>
        <div className="flex flex-wrap items-center justify-between">
          <Button className="-ms-2" icon="back" kind="quiet" onClick={onBack}>
            {t('sidepanel.back')}
          </Button>
          <Button data-edit icon="pen" kind="quiet" onClick={onEdit}>
            {t(template.isOwn ? 'ownTemplates.edit' : 'ownTemplates.copy')}
          </Button>
        </div>
        <h2 className="text-base font-semibold break-words">{template.name}</h2>
        {!template.isOwn && <p className="text-muted">{template.when}</p>}
      </div>
      {problem ? (
        <Notice title={bodyProblem(problem)} tone="error" />
      ) : (
        <Filling {...props} body={body} language={language} wanted={props.language} />
      )}
    </div>
  );
}

type FillingProps = TemplateViewProps & { body: string; wanted: TemplateLanguage };

function Filling({ template, language, wanted, body, page, tab, onUsed }: FillingProps) {
  const { t } = useApp();
  const { form, facts } = useDayForm(language, page?.facts);
  const message = useMessage(body, facts, form);
  const text = message.rendered.kind === 'ready' ? message.rendered.text : undefined;
  const checked = useGuard(text, {
    language,
    buyerLanguage: buyerLanguageOf(page),
    orderId: factFor('order_id', facts),
    store: storeOfLabel(facts.storeName ?? ''),
  });
  const errors =
    text !== undefined && checked.kind === 'checked'
      ? checked.findings.filter(({ severity }) => severity === 'error').length
      : 0;
  return (
    <>
      <LanguageNotices language={language} page={page} wanted={wanted} />
      {message.fields.length > 0 && (
        <section aria-label={t('sidepanel.fields')}>
          <TemplateFields fields={message.fields} write={message.write} />
        </section>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))] gap-2">
        <Whole language={language} message={message} />
        <Meaning language={language} message={message} template={template} />
      </div>
      <GuardList checked={checked} text={text} />
      <MessageActions
        canInsert={page?.canInsert ?? false}
        errors={errors}
        isChecked={checked.kind !== 'waiting'}
        onUsed={onUsed}
        tab={tab}
        text={text}
      />
    </>
  );
}

/** Where the reply is in another language than the buyer's, or than the one she asked for. */
function LanguageNotices({
  language,
  wanted,
  page,
}: Pick<FillingProps, 'language' | 'wanted' | 'page'>) {
  const { t, locale } = useApp();
  const buyer = buyerLanguageOf(page);
  const name = (tag: string): string => languageName(locale, tag);
  return (
    <>
      {language !== wanted && (
        <Notice
          icon="ring"
          title={t('ownTemplates.onlyIn', { wanted: name(wanted), language: name(language) })}
        />
      )}
      {buyer && buyer !== language && (
        <Notice
          title={t('sidepanel.otherLanguage', { buyer: name(buyer), template: name(language) })}
          tone="warning"
        />
      )}
    </>
  );
}

/** The message as it will be. */
function Whole({ message, language }: { message: Message; language: string }) {
  const { t } = useApp();
  const { rendered, pieces } = message;
  return (
    <section
      aria-label={t('sidepanel.preview')}
      className="min-w-0 rounded-md border border-line bg-surface p-2.5 break-words"
      data-preview
    >
      <h3 className="mb-1 flex flex-wrap justify-between gap-x-2 text-xs font-semibold text-muted">
        {t('sidepanel.preview')}
        {rendered.kind === 'ready' ? (
          <Length text={rendered.text} />
        ) : (
          <span className="text-warning">
            {t('sidepanel.missing', { n: rendered.missing.length })}
          </span>
        )}
      </h3>
      <MessagePreview lang={language} pieces={pieces} />
    </section>
  );
}

/** What it says in her language: the translation of a built-in one, filled alike, or her own note. */
function Meaning({
  template,
  message,
  language,
}: {
  template: ShownTemplate;
  message: Message;
  language: string;
}) {
  const { t, locale } = useApp();
  const { meaning, isOwn } = template;
  const { form } = useDayForm(locale.slice(0, 2));
  if (meaning === undefined || (!isOwn && locale.startsWith(language))) return null;
  const title = t(isOwn ? 'ownTemplates.editor.meaning' : 'sidepanel.meaning');
  return (
    <section aria-label={title} className="min-w-0 rounded-md bg-raised p-2.5 break-words">
      <h3 className="mb-1 text-xs font-semibold text-muted">{title}</h3>
      {isOwn ? (
        <p className="whitespace-pre-wrap">{meaning}</p>
      ) : (
        <MessagePreview lang={locale} pieces={preview(meaning, message.values, form)} />
      )}
    </section>
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
