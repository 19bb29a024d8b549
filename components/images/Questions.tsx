import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Answer, Answers } from '@/lib/image-brief/brief';
import type { ImageRole } from '@/lib/listing/image';
import type { ProductFamily } from '@/lib/listing/product-types';
import { type QuestionId, questionsFor } from '@/lib/rules/image-questions';
import { sourceOf } from '@/lib/rules/sources';

const ANSWERS: readonly Answer[] = ['yes', 'no'];

interface QuestionsProps {
  role: ImageRole;
  families: ReadonlySet<ProductFamily>;
  answers: Answers;
  onAnswer(question: QuestionId, answer: Answer): void;
}

/** What nobody can measure, asked of her; never claimed as a finding. */
export function Questions({ role, families, answers, onAnswer }: QuestionsProps) {
  const { t } = useApp();
  const questions = questionsFor(role, families);
  const answered = questions.filter(({ id }) => answers[id] !== undefined).length;
  return (
    <section aria-label={t('images.asked.title')} className="flex flex-col gap-1" data-questions>
      <h4 className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        {t('images.asked.title')}
        <span className="text-xs font-normal text-muted">
          {t('images.asked.count', { n: answered, total: questions.length })}
        </span>
      </h4>
      <p className="text-xs text-muted">{t('images.asked.help')}</p>
      <ul className="overflow-hidden rounded-md border border-line">
        {questions.map(({ id, code, source }) => (
          <li
            className="border-b border-line px-2.5 py-1.5 last:border-b-0"
            data-code={code}
            data-question={id}
            key={id}
          >
            <Question
              answer={answers[id]}
              id={id}
              onAnswer={(answer) => onAnswer(id, answer)}
              url={sourceOf(source).url}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  id: QuestionId;
  url: string | undefined;
  answer: Answer | undefined;
  onAnswer(answer: Answer): void;
}

function Question({ id, url, answer, onAnswer }: QuestionProps) {
  const { t } = useApp();
  const name = useId();
  return (
    <fieldset>
      <legend>{t(`images.questions.${id}.ask`)}</legend>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-4">
        {ANSWERS.map((value) => (
          <label className="inline-flex min-h-6 items-center gap-1.5" key={value}>
            <input
              checked={answer === value}
              className="size-4 accent-accent"
              data-answer={value}
              name={name}
              onChange={() => onAnswer(value)}
              type="radio"
            />
            {t(`images.asked.${value}`)}
          </label>
        ))}
        {url !== undefined && (
          <a
            className="ms-auto text-xs text-accent underline"
            href={url}
            rel="noopener noreferrer"
            target="_blank"
          >
            {t('images.asked.source')}
          </a>
        )}
      </div>
    </fieldset>
  );
}
