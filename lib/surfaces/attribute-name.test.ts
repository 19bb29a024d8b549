import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttributeName } from './attribute-name';

describe('parseAttributeName', () => {
  it.each([
    ['item_name-0-value', 'item_name', 0, 'value'],
    ['item_name#1.value', 'item_name', 0, 'value'],
    ['item_name', 'item_name', 0, 'value'],
    ['bullet_point-4-value', 'bullet_point', 4, 'value'],
    ['bullet_point#5.value-input', 'bullet_point', 4, 'value'],
    ['size#1.value-input', 'size', 0, 'value'],
    ['rtip_product_description-0-value', 'product_description', 0, 'value'],
    ['item_package_dimensions-0-length-unit', 'item_package_dimensions', 0, 'length-unit'],
    [
      'purchasable_offer-0-our_price-0-schedule-0-value_with_tax',
      'purchasable_offer',
      0,
      'our_price-0-schedule-0-value_with_tax',
    ],
    [
      'purchasable_offer#1.our_price#1.schedule#1.value_with_tax',
      'purchasable_offer',
      0,
      'our_price-0-schedule-0-value_with_tax',
    ],
    ['fulfillment_availability#1.quantity', 'fulfillment_availability', 0, 'quantity'],
    [
      'item_name[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value',
      'item_name',
      0,
      'value',
    ],
    [
      'externally_assigned_product_identifier-0-type',
      'externally_assigned_product_identifier',
      0,
      'type',
    ],
  ])('%s', (name, attribute, index, sub) => {
    expect(parseAttributeName(name)).toMatchObject({ attribute, index, sub });
  });

  it.each([
    '',
    'katal-id-450',
    'color-scheme',
    'Item Name',
    'item_name#0.value',
    'item_name-0',
    'hmd-feedback',
    '1abc',
  ])('is none: "%s"', (name) => {
    expect(parseAttributeName(name)).toBeUndefined();
  });

  it('reads every spelling of one attribute alike', () => {
    const attribute = fc
      .stringMatching(/^[a-z][a-z0-9]*(_[a-z0-9]+){0,4}$/)
      .filter((name) => !name.startsWith('rtip_'));
    const part = fc.stringMatching(/^[a-z][a-z_]{0,12}$/);
    fc.assert(
      fc.property(attribute, fc.integer({ min: 0, max: 99 }), part, (name, index, sub) => {
        const expected = { attribute: name, index, sub, numbered: true };
        expect(parseAttributeName(`${name}-${index}-${sub}`)).toEqual(expected);
        expect(parseAttributeName(`${name}#${index + 1}.${sub}`)).toEqual(expected);
        expect(parseAttributeName(`${name}#${index + 1}.${sub}-input`)).toEqual(expected);
        expect(parseAttributeName(`rtip_${name}-${index}-${sub}`)).toEqual(expected);
        expect(parseAttributeName(name)).toEqual({
          attribute: name,
          index: 0,
          sub: 'value',
          numbered: false,
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (name) => void parseAttributeName(name)));
  });
});
