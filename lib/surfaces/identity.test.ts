// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isShownInMarkup, readerOf } from '@/tests/fixtures/pages/load-page';
import { readIdentity } from './identity';
import { DeepReader } from './page-reader';

const HOME = 'https://sellercentral.amazon.de/home';
const identity = (html: string, { lang = 'en', url = HOME } = {}) =>
  readIdentity(readerOf(document, `<html lang="${lang}"><body>${html}</body></html>`, url));

const regional = (text: string) =>
  `<span class="dropdown-account-switcher-header-label-regional">${text}</span>`;
const global = (text: string) =>
  `<span class="dropdown-account-switcher-header-label-global">${text}</span>`;

describe('readIdentity', () => {
  it.each([
    ['en', 'United States', 'US'],
    ['zh-CN', '阿拉伯联合酋长国', 'AE'],
    ['de', 'Vereinigtes Königreich', 'UK'],
    ['ja', '日本', 'JP'],
    ['fr', 'Pays-Bas', 'NL'],
    ['ar', 'السعودية', 'SA'],
  ])('reads the header in %s: %s', (lang, label, store) => {
    expect(identity(global('Acme Ltd') + regional(label), { lang })).toEqual({
      store,
      storeLabel: label,
      merchant: 'Acme Ltd',
    });
  });

  it('never takes the store from the host name or, beside a label it does not know, from the address', () => {
    const url = `${HOME}?mons_sel_mkid=amzn1.mp.o.A1PA6795UKMFR9`;
    expect(identity(global('Acme') + regional('Utopia'), { url })).toEqual({
      store: undefined,
      storeLabel: 'Utopia',
      merchant: 'Acme',
    });
    expect(identity('<p>no header</p>')).toEqual({
      store: undefined,
      storeLabel: undefined,
      merchant: undefined,
    });
  });

  it('takes the address where the header says nothing', () => {
    expect(identity('', { url: `${HOME}?mons_sel_mkid=amzn1.mp.o.A21TJRUUN4KGV` }).store).toBe(
      'IN',
    );
    expect(identity('', { url: `${HOME}?marketplaceID=A1VC38T7YXB528` }).store).toBe('JP');
    expect(identity('', { url: `${HOME}?marketplaceID=unknown` }).store).toBeUndefined();
  });

  it('prefers the innermost label of the store', () => {
    const html = `<div class="dropdown-account-switcher-header-label-regional">Europe<span class="dropdown-account-switcher-header-label-regional-child">Italy</span></div>`;
    expect(identity(html)).toMatchObject({ store: 'IT', storeLabel: 'Italy' });
  });

  it.each([
    ['Practice Trading Co. | United States', 'US', 'Practice Trading Co.'],
    ['Practice Trading Co. (Germany)', 'DE', 'Practice Trading Co.'],
    ['Practice - Sweden Shop - France', 'FR', 'Practice Sweden Shop'],
    ['练习商行｜日本', 'JP', '练习商行'],
  ])('reads seller and store from one label: %s', (label, store, merchant) => {
    for (const html of [
      `<span class="sc-account-switcher-name">${label}</span>`,
      `<span data-test-id="partner-switcher-account-name">${label}</span>`,
      `<button class="partner-dropdown-button"><b class="partner-label">${label}</b></button>`,
      regional(label),
    ]) {
      expect(identity(html)).toMatchObject({ store, merchant });
    }
  });

  it('reads the classic switcher by marketplace id', () => {
    const html =
      '<div id="partner-switcher" data-marketplace_selection="amzn1.mp.o.A1F83G8C2ARO7P"><span class="partner-label">x</span></div>';
    expect(identity(html).store).toBe('UK');
    const select =
      '<select id="sc-mkt-picker-switcher-select"><option value="x">a</option><option selected value="ATVPDKIKX0DER">www.amazon.com</option></select>';
    expect(identity(select).store).toBe('US');
  });

  it('keeps a seller whose name is all there is', () => {
    expect(identity(global('Acme'))).toEqual({
      store: undefined,
      storeLabel: undefined,
      merchant: 'Acme',
    });
  });

  it('looks into components where the light DOM has no header', () => {
    const html = `<navigation-favorites-bar><template shadowrootmode="open">${regional('Spain')}</template></navigation-favorites-bar>`;
    expect(identity(html).store).toBe('ES');
  });

  it('reads anew when the label changes', () => {
    document.body.innerHTML = regional('Spain');
    const reader = new DeepReader(document, { visible: isShownInMarkup });
    expect(readIdentity(reader).store).toBe('ES');
    document.body.innerHTML = regional('Portugal');
    expect(readIdentity(reader)).toMatchObject({ store: undefined, storeLabel: 'Portugal' });
    document.body.innerHTML = regional('Poland');
    expect(readIdentity(reader).store).toBe('PL');
  });
});
