import { STORE_CODES, STORES, type Store } from '@/lib/listing/stores';

/** What the first row of a template says about the file. */
export interface TemplateSettings {
  /** Rows from 1; absent in templates of the old generation. */
  attributeRow: number | undefined;
  dataRow: number | undefined;
  store: Store | undefined;
  language: string | undefined;
  /** Day (ISO) the template was made. */
  made: string | undefined;
  /** Amazon's product types that it is for. */
  productTypes: readonly string[];
}

const BY_ID = new Map<string, Store>(
  STORE_CODES.map((code) => [STORES[code].marketplaceId, code] as const),
);

/** The store with Amazon's id, which may carry a prefix (`amzn1.mp.o.…`). */
export function storeOfId(id: string | undefined): Store | undefined {
  return id === undefined ? undefined : BY_ID.get(id.slice(id.lastIndexOf('.') + 1));
}

/** The settings in the cells of a first row, or undefined when it is none of a template. */
export function readSettings(cells: readonly string[]): TemplateSettings | undefined {
  const texts = cells.map((cell) => cell.trim());
  const behind = (start: string): string | undefined =>
    texts.find((text) => text.startsWith(start))?.slice(start.length);
  const settings = behind('settings=');
  const signature = behind('TemplateSignature=');
  if (settings === undefined && behind('TemplateType=') === undefined) return undefined;
  const values = new URLSearchParams(settings ?? '');
  const row = (name: string): number | undefined => {
    const number = Number(values.get(name) ?? Number.NaN);
    return Number.isInteger(number) && number > 0 && number <= 100 ? number : undefined;
  };
  return {
    attributeRow: row('attributeRow'),
    dataRow: row('dataRow'),
    store: storeOfId(values.get('primaryMarketplaceId') ?? undefined),
    language: values.get('contentLanguageTag') ?? undefined,
    made: dayOf(values.get('timestamp') ?? undefined) ?? dayOfVersion(behind('Version=')),
    productTypes: productTypesOf(signature ?? values.get('ptds') ?? ''),
  };
}

/** A day out of a time as ISO writes it or in milliseconds since 1970. */
function dayOf(timestamp: string | undefined): string | undefined {
  if (timestamp === undefined) return undefined;
  const text = /^\d{4}-\d\d-\d\d/.exec(timestamp)?.[0];
  if (text !== undefined) return text;
  const time = /^\d{13}$/.test(timestamp) ? new Date(Number(timestamp)) : undefined;
  return time?.toISOString().slice(0, 10);
}

/** `2021.0625` is 25 June 2021. */
function dayOfVersion(version: string | undefined): string | undefined {
  const found = /^(\d{4})\.(\d\d)(\d\d)\b/.exec(version ?? '');
  return found === null ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}

/** `QkxBTktFVA==` is BLANKET. */
function productTypesOf(base64: string): string[] {
  try {
    const text = atob(base64.replaceAll(' ', '+'));
    return /^[\w, ]+$/.test(text) ? text.split(',').map((type) => type.trim()) : [];
  } catch {
    return [];
  }
}
