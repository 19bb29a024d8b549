import type { TextControl } from './define';

/**
 * What a form element says: the control inside first, since the host's attribute lags behind while the
 * user types; for a choice the host's `value`, else the header it shows. Undefined: not known.
 */
export function readValue(host: Element, control: TextControl | undefined): string | undefined {
  if (control) return control.value.trim();
  if (host.localName === 'select') return (host as HTMLSelectElement).value.trim();
  const told = host.getAttribute('value');
  if (told) return told.trim();
  // Never the whole text of a dropdown: it holds every option.
  const header = host.shadowRoot?.querySelector(
    '[part="dropdown-header"][title],.select-header[title]',
  );
  return header?.getAttribute('title')?.trim() ?? told ?? undefined;
}
