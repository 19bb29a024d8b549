import type { ReactNode } from 'react';
import { useId } from 'react';

/** What an input takes from its surroundings: its id, and what describes it. */
export interface LabelledProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label above an input, with help and what is wrong with it below. */
export function Labelled({
  label,
  help,
  problem,
  children,
}: {
  label: string;
  help?: string | undefined;
  problem?: string | undefined;
  children(props: LabelledProps): ReactNode;
}) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-0.5">
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {help && (
        <span className="text-xs text-muted" id={`${id}-help`}>
          {help}
        </span>
      )}
      {problem && (
        <span className="text-xs font-semibold text-error" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

/** Looks shared by the inputs of the lists. */
export const INPUT =
  'min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 aria-invalid:border-error';
