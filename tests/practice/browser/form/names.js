import { conditions, params } from '../lib/model.js';

/**
 * How the attributes of a form are spelt: `new` (`item_name-0-value`), `bare` (`item_name`) or `hash`
 * (`item_name#1.value` as id). The address may choose another spelling than the page's own.
 * @param {'new' | 'bare' | 'hash'} usual
 */
export function spelling(usual) {
  const asked = params().get('names');
  return asked === 'new' || asked === 'bare' || asked === 'hash' ? asked : usual;
}

let disguised = 0;

/**
 * `name` and `id` of a field's host.
 * @param {{attr: string, sub?: string, bare?: string, hashOnly?: boolean, plain?: object}} field
 *   `plain`: the host's attributes as they are, for fields that are no listing attribute
 * @param {number} index
 * @param {'new' | 'bare' | 'hash'} style
 */
export function namesOf(field, index, style) {
  if (conditions().has('unknown')) {
    disguised += 1;
    return { name: `f-${disguised}` };
  }
  if (field.plain) return field.plain;
  const sub = field.sub ?? 'value';
  if (style === 'hash' || (field.hashOnly && style === 'new'))
    return { id: `${field.attr}#${index + 1}.${sub}` };
  if (style === 'bare') return { name: field.bare ?? field.attr };
  const name = `${field.attr}-${index}-${sub}`;
  return { name, id: name };
}
