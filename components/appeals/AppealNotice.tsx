import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { languageName } from '@/components/templates/texts';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import type { Appeal } from '@/lib/appeals/appeal';
import { APPEAL_LANGUAGES } from '@/lib/appeals/languages';
import { NOTICE_KINDS } from '@/lib/appeals/notice-kinds';
import { readNotice } from '@/lib/appeals/read-notice';

interface AppealNoticeProps {
  appeal: Appeal;
  onChange(apply: (appeal: Appeal) => Appeal): void;
}

/** What Amazon wrote: pasted once, it tells the kind and the ASINs, which she may correct. */
export function AppealNotice({ appeal, onChange }: AppealNoticeProps) {
  const { t, locale } = useApp();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h3 className="font-semibold" id={heading}>
        {t('appeals.notice.heading')}
      </h3>
      <Labelled help={t('appeals.notice.help')} label={t('appeals.notice.text')}>
        {(props) => (
          <textarea
            {...props}
            className={`${INPUT} py-1`}
            data-field="notice"
            onChange={(event) => {
              const notice = event.target.value;
              onChange((before) => withNotice(before, notice));
            }}
            rows={4}
            spellCheck={false}
            value={appeal.notice}
          />
        )}
      </Labelled>
      <div className="grid gap-2 min-[480px]:grid-cols-2">
        <Labelled label={t('appeals.notice.kind')}>
          {(props) => (
            <Select
              {...props}
              data-field="kind"
              onPick={(kind) => onChange((before) => ({ ...before, kind }))}
              options={NOTICE_KINDS.map((kind) => ({
                value: kind,
                label: t(`appeals.kinds.${kind}`),
              }))}
              value={appeal.kind}
            />
          )}
        </Labelled>
        <Labelled label={t('appeals.notice.language')}>
          {(props) => (
            <Select
              {...props}
              data-field="language"
              onPick={(language) => onChange((before) => ({ ...before, language }))}
              options={APPEAL_LANGUAGES.map((language) => ({
                value: language,
                label: languageName(locale, language),
              }))}
              value={appeal.language}
            />
          )}
        </Labelled>
        <Labelled help={t('appeals.notice.asinsHelp')} label={t('appeals.notice.asins')}>
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              className={INPUT}
              data-field="asins"
              // What is typed stays as it is while she types: it becomes a list when she leaves.
              defaultValue={appeal.asins.join(', ')}
              key={appeal.asins.join()}
              onBlur={(event) => {
                const asins = asinsIn(event.target.value);
                onChange((before) => ({ ...before, asins }));
              }}
              spellCheck={false}
            />
          )}
        </Labelled>
        <Labelled label={t('appeals.notice.title')}>
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              className={INPUT}
              data-field="title"
              onChange={(event) => {
                const title = event.target.value;
                onChange((before) => ({ ...before, title }));
              }}
              placeholder={t('appeals.notice.titleExample')}
              value={appeal.title}
            />
          )}
        </Labelled>
      </div>
    </section>
  );
}

/** What the notice tells goes where she has not chosen herself. */
function withNotice(appeal: Appeal, notice: string): Appeal {
  const { kind, asins } = readNotice(notice);
  return {
    ...appeal,
    notice,
    kind: appeal.kind === 'other' ? (kind ?? appeal.kind) : appeal.kind,
    asins: [...new Set([...appeal.asins, ...asins])],
  };
}

function asinsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter(Boolean),
    ),
  ];
}
