import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { KeyAction } from '@/lib/settings';
import { DEFAULT_SETTINGS, KEY_ACTIONS } from '@/lib/settings';
import { comboOf, comboRefusal, showCombo } from '@/lib/settings/key-combo';

type Refused = { action: KeyAction; message: string };

/** The keys of the page, each changed by pressing the new one. */
export function KeysSection() {
  const { t, settings, save } = useApp();
  const [listening, setListening] = useState<KeyAction>();
  const [refused, setRefused] = useState<Refused>();

  /** Why the combination cannot be given to the action, in words; undefined when it can. */
  const objection = (action: KeyAction, combo: string): string | undefined => {
    const shown = showCombo(combo);
    const reason = comboRefusal(combo);
    if (reason) return t(`settings.keyRefused.${reason}`, { combo: shown });
    const other = KEY_ACTIONS.find((name) => name !== action && settings.keys[name] === combo);
    return (
      other &&
      t('settings.keys.conflict', { combo: shown, action: t(`settings.keys.actions.${other}`) })
    );
  };

  const press = (action: KeyAction, event: KeyboardEvent): void => {
    // Tab leaves, so that nobody is caught here.
    if (event.key === 'Tab') {
      setListening(undefined);
      return;
    }
    event.preventDefault();
    const combo = comboOf(event.nativeEvent);
    if (combo === undefined) return;
    const message = objection(action, combo);
    setRefused(message === undefined ? undefined : { action, message });
    if (message !== undefined) return;
    save({ keys: { ...settings.keys, [action]: combo } });
    setListening(undefined);
  };

  return (
    <Section
      anchor="keys"
      aside={
        <Button kind="quiet" onClick={() => save({ keys: DEFAULT_SETTINGS.keys })}>
          {t('settings.keys.reset')}
        </Button>
      }
      help={t('settings.keys.help')}
      title={t('settings.keys.heading')}
    >
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {KEY_ACTIONS.map((action) => (
          <li className="flex flex-col gap-2 px-3 py-2" data-key-action={action} key={action}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <span>{t(`settings.keys.actions.${action}`)}</span>
              <KeyButton
                action={action}
                isListening={listening === action}
                onListen={(on) => {
                  setRefused(undefined);
                  setListening(on ? action : undefined);
                }}
                onPress={(event) => press(action, event)}
              />
            </div>
            {refused?.action === action && <Notice live title={refused.message} tone="warning" />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface KeyButtonProps {
  action: KeyAction;
  isListening: boolean;
  onListen(on: boolean): void;
  onPress(event: KeyboardEvent): void;
}

function KeyButton({ action, isListening, onListen, onPress }: KeyButtonProps) {
  const { t, settings } = useApp();
  const shown = showCombo(settings.keys[action]);
  return (
    <button
      aria-label={
        isListening
          ? t('settings.keys.pressHelp')
          : `${t('settings.keys.change')}: ${t(`settings.keys.actions.${action}`)}, ${shown}`
      }
      className={`min-h-8 min-w-28 rounded-md border px-2 ${isListening ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:bg-raised'}`}
      onBlur={() => onListen(false)}
      onClick={() => onListen(true)}
      onKeyDown={isListening ? onPress : undefined}
      title={isListening ? t('settings.keys.pressHelp') : t('settings.keys.change')}
      type="button"
    >
      {isListening ? (
        t('settings.keys.press')
      ) : (
        <kbd className="font-sans font-semibold">{shown}</kbd>
      )}
    </button>
  );
}
