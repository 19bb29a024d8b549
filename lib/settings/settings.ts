import type { FieldName } from '@/lib/listing/listing';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { isDay } from '@/lib/text/day';
import { isComboText } from './key-combo';
import { DEFAULT_REMINDERS, parseReminders, type Reminders } from './reminders';
import { parseTargets, type Targets } from './targets';
import { LONGEST_PERSON, parseWaiver, type Waiver } from './waiver';

/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | 'en' | 'zh-CN';
/** `mirror` forces the drawing that does without the browser's value ranges. */
export type MarksChoice = 'auto' | 'mirror';
/** What a key can do in the page. */
export const KEY_ACTIONS = ['open', 'fix', 'close'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];
export type Keys = Record<KeyAction, string>;

const SEVERITIES = ['error', 'warning', 'hint'] as const;
/** Severities that she has set, by code of the catalogue; a code that is not there keeps the catalogue's. */
export type ChosenSeverities = Readonly<Record<string, (typeof SEVERITIES)[number]>>;

/** "Ignore here": binds to SKU, field, code and the marked words; ends when the words change. */
export interface IgnoredFinding {
  sku: string;
  field: FieldName;
  code: string;
  words: string;
}

/** All settings; each is one top-level key of `storage.local`. */
export interface Settings {
  language: LanguageChoice;
  keys: Keys;
  /** Ids of rules that are switched off. */
  rulesOff: readonly string[];
  /** Codes of rules that this version does not know are kept: another version may know them. */
  severities: ChosenSeverities;
  /** Day (ISO) whose rules are asked for; empty: today. */
  on: string;
  marks: MarksChoice;
  ignored: readonly IgnoredFinding[];
  /** Findings that somebody answers for. */
  waivers: readonly Waiver[];
  /** Who allowed the last one: proposed for the next. */
  person: string;
  /** How she is told of what is due. */
  reminders: Reminders;
  /** Whether a page may tick steps that it proves. */
  selfTicking: boolean;
  targets: Targets;
  /** Numbers in built-in checklists that she has set, by name; names that this version does not know are kept. */
  thresholds: Readonly<Record<string, number>>;
  /** Whether `;` in the message box finds replies. */
  typedReplies: boolean;
  /** Buyers' data is cleared so many days after the last change. */
  buyerDataDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  keys: { open: 'Alt+Period', fix: 'Alt+Enter', close: 'Escape' },
  rulesOff: [],
  severities: {},
  on: '',
  marks: 'auto',
  ignored: [],
  waivers: [],
  person: '',
  reminders: DEFAULT_REMINDERS,
  selfTicking: true,
  targets: { listings: 10, accuracy: 99, replyHours: 12, replyMost: 24, onTime: 100 },
  thresholds: {},
  typedReplies: true,
  buyerDataDays: 30,
};

export const SETTING_NAMES = [
  'language',
  'keys',
  'rulesOff',
  'severities',
  'on',
  'marks',
  'ignored',
  'waivers',
  'person',
  'reminders',
  'selfTicking',
  'targets',
  'thresholds',
  'typedReplies',
  'buyerDataDays',
] as const satisfies readonly (keyof Settings)[];
export type SettingName = (typeof SETTING_NAMES)[number];

type Read<T> = (value: unknown) => T | undefined;

const readers: { [Name in SettingName]: Read<Settings[Name]> } = {
  language: (value) =>
    value === 'auto' || value === 'en' || value === 'zh-CN' ? value : undefined,
  marks: (value) => (value === 'auto' || value === 'mirror' ? value : undefined),
  keys: (value) =>
    isKeys(value) ? { open: value.open, fix: value.fix, close: value.close } : undefined,
  rulesOff: (value) => listOf(value, (item) => typeof item === 'string'),
  severities: (value) => (isChosenSeverities(value) ? { ...value } : undefined),
  on: (value) => (value === '' || (typeof value === 'string' && isDay(value)) ? value : undefined),
  ignored: (value) => listOf(value, isIgnoredFinding),
  waivers: (value) =>
    Array.isArray(value) ? value.flatMap((one) => parseWaiver(one) ?? []) : undefined,
  person: (value) =>
    typeof value === 'string' && value.length <= LONGEST_PERSON ? value : undefined,
  reminders: parseReminders,
  selfTicking: (value) => (typeof value === 'boolean' ? value : undefined),
  targets: parseTargets,
  thresholds: (value) => (isNumbers(value) ? { ...value } : undefined),
  typedReplies: (value) => (typeof value === 'boolean' ? value : undefined),
  buyerDataDays: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 365
      ? value
      : undefined,
};

/** Settings read from raw stored values, and the names of those that were unusable and fell back to the default. */
export interface ReadSettings {
  settings: Settings;
  unusable: SettingName[];
}

/**
 * Reads raw stored values. An absent key takes its default; an unusable one takes its default and is named,
 * so that the caller reports it: the stored value itself stays untouched. So is a list of which a part is unusable.
 */
export function parseSettings(raw: Readonly<Record<string, unknown>>): ReadSettings {
  const settings = { ...DEFAULT_SETTINGS };
  const unusable: SettingName[] = [];
  const take = <Name extends SettingName>(name: Name): void => {
    if (raw[name] === undefined) return;
    const value = readers[name](raw[name]);
    if (value === undefined || isShorter(value, raw[name])) unusable.push(name);
    if (value !== undefined) (settings as Pick<Settings, Name>)[name] = value;
  };
  for (const name of SETTING_NAMES) take(name);
  return { settings, unusable };
}

function isShorter(read: unknown, stored: unknown): boolean {
  return Array.isArray(read) && Array.isArray(stored) && read.length < stored.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumbers(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((one) => Number.isFinite(one));
}

function isKeys(value: unknown): value is Keys {
  return isRecord(value) && KEY_ACTIONS.every((action) => isComboText(value[action]));
}

function isChosenSeverities(value: unknown): value is ChosenSeverities {
  return (
    isRecord(value) &&
    Object.values(value).every((chosen) => SEVERITIES.some((severity) => severity === chosen))
  );
}

/** True for one entry of `ignored`. */
export function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  return (
    isRecord(value) &&
    typeof value.sku === 'string' &&
    typeof value.code === 'string' &&
    typeof value.words === 'string' &&
    FIELD_NAMES.some((field) => field === value.field)
  );
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) && value.every(isItem) ? value : undefined;
}
