import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Labelled } from '@/components/ui/Labelled';
import { Notice } from '@/components/ui/Notice';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import type { StoredTemplate, Templates } from '@/lib/storage/repositories/templates';
import type { OwnProblem } from '@/lib/templates/check-own';
import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '@/lib/templates/define';
import type { ShownTemplate } from '@/lib/templates/shown';
import { BodyField } from './BodyField';
import { EditorPreview } from './EditorPreview';
import { NameFields } from './NameFields';
import { type Editor, type Opened, useEditor } from './use-editor';
import { useOwnProblem } from './use-own-problem';

interface TemplateEditorProps {
  opened: Opened;
  store: Templates;
  templates: readonly ShownTemplate[];
  /** Language to begin with. */
  language: TemplateLanguage;
  page: PageFactsReply | undefined;
  onBack(): void;
  onSaved(template: StoredTemplate): void;
  onRemove(template: StoredTemplate): void;
}

/** Writes one template of her own; whatever is typed is kept until it is saved or discarded. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { opened, store, templates, page, onBack, onSaved, onRemove } = props;
  const { t } = useApp();
  const editor = useEditor(opened, store, templates);
  const { draft, problems, set } = editor;
  const [language, setLanguage] = useState(() => firstLanguage(draft.bodies, props.language));
  const [isAsked, setAsked] = useState(false);
  const problemText = useOwnProblem();
  const heading = useId();
  const own = opened.kind === 'own' ? opened.template : undefined;
  const problemOf = (part: OwnProblem['part']): string | undefined => {
    const found = problems.find((problem) => problem.part === part);
    // A mistake is said at once; what is merely missing only when she wants to save.
    const isSaid = isAsked || (found && found.text !== 'noName' && found.text !== 'noBody');
    return found && isSaid ? problemText(found) : undefined;
  };
  const save = async (seen?: string | null): Promise<void> => {
    setAsked(true);
    const broken = problems.find((problem) => problem.part === 'body')?.language;
    if (broken !== undefined) setLanguage(broken);
    const saved = await editor.save(seen);
    if (saved) onSaved(saved);
  };
  return (
    <form
      aria-labelledby={heading}
      className="flex flex-col gap-3 pb-3"
      data-editor
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <Button className="-ms-2" icon="back" kind="quiet" onClick={onBack}>
          {t('ownTemplates.editor.back')}
        </Button>
        <h2 className="text-base font-semibold" id={heading}>
          {t(own ? 'ownTemplates.editor.edit' : 'ownTemplates.editor.title')}
        </h2>
      </div>
      {editor.isRestored && (
        <Notice icon="ring" title={t('ownTemplates.editor.draft')}>
          <Button data-reset onClick={editor.reset}>
            {t('ownTemplates.editor.discard')}
          </Button>
        </Notice>
      )}
      <NameFields draft={draft} problemOf={problemOf} set={set} />
      <BodyField
        draft={draft}
        language={language}
        onChange={(body) => set({ bodies: { ...draft.bodies, [language]: body } })}
        onLanguage={setLanguage}
        problem={problemOf('body')}
      />
      <EditorPreview body={draft.bodies[language] ?? ''} language={language} page={page} />
      <Labelled
        help={t('ownTemplates.editor.meaningHelp')}
        label={t('ownTemplates.editor.meaning')}
        problem={problemOf('meaning')}
      >
        {(field) => (
          <textarea
            {...field}
            className={NOTE}
            data-field="meaning"
            onChange={(event) => set({ meaning: event.target.value })}
            rows={2}
            value={draft.meaning}
          />
        )}
      </Labelled>
      <ClashNotice editor={editor} save={save} />
      <div className="sticky bottom-0 -mx-3 flex flex-wrap gap-2 border-t border-line bg-surface px-3 py-2">
        <Button className="flex-1" data-save icon="save" kind="primary" type="submit">
          {t('ownTemplates.editor.save')}
        </Button>
        <Button
          data-cancel
          onClick={() => {
            editor.drop();
            onBack();
          }}
        >
          {t('ownTemplates.editor.cancel')}
        </Button>
        {own && (
          <Button
            data-remove
            icon="bin"
            onClick={() => {
              editor.drop();
              onRemove(own);
            }}
          >
            {t('ownTemplates.editor.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

const NOTE =
  'min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 py-1.5 aria-invalid:border-error';

/** The one wished for if it is written or nothing is; else one that is. */
function firstLanguage(
  bodies: Readonly<Partial<Record<TemplateLanguage, string>>>,
  wanted: TemplateLanguage,
): TemplateLanguage {
  if (bodies[wanted] !== undefined) return wanted;
  return TEMPLATE_LANGUAGES.find((language) => bodies[language] !== undefined) ?? wanted;
}

/** What another window has done meanwhile, and the ways on. */
function ClashNotice({
  editor,
  save,
}: {
  editor: Editor;
  save(seen?: string | null): Promise<void>;
}) {
  const { t } = useApp();
  const { clash } = editor;
  if (clash === undefined) return null;
  if (clash.kind === 'failed') return <Notice live title={t('ownTemplates.failed')} tone="error" />;
  if (clash.kind === 'gone')
    return (
      <Notice live title={t('ownTemplates.editor.gone')} tone="warning">
        <Button data-again onClick={() => void save(null)}>
          {t('ownTemplates.editor.saveAsNew')}
        </Button>
      </Notice>
    );
  const { theirs } = clash;
  return (
    <Notice
      help={t('ownTemplates.editor.changedHelp')}
      live
      title={t('ownTemplates.editor.changed')}
      tone="warning"
    >
      <Button data-mine onClick={() => void save(theirs.updatedAt)}>
        {t('ownTemplates.editor.keepMine')}
      </Button>
      <Button data-theirs onClick={() => editor.takeTheirs(theirs)}>
        {t('ownTemplates.editor.takeTheirs')}
      </Button>
    </Notice>
  );
}
