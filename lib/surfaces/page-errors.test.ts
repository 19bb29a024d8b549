// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readerOf } from '@/tests/fixtures/pages/load-page';
import { readPageErrors } from './page-errors';

const URL = 'https://sellercentral.amazon.com/interactive/listing/workflow/edit';
const errors = (html: string) =>
  readPageErrors(readerOf(document, `<html><body>${html}</body></html>`, URL));

describe('readPageErrors', () => {
  it.each([
    ['<kat-alert header="Error 8541" description="matches an ASIN"></kat-alert>', ['8541']],
    ['<kat-alert description="错误代码：8572"></kat-alert>', ['8572']],
    ['<kat-alert>エラーコード 90220（必須）</kat-alert>', ['90220']],
    ['<div role="alert">Fehler 8560. Fehler 5665.</div>', ['5665', '8560']],
    ['<kat-alert header="Error" description="Code 8541, code 8541"></kat-alert>', ['8541']],
    [
      '<x-page><template shadowrootmode="open"><kat-alert header="error 99001"></kat-alert></template></x-page>',
      ['99001'],
    ],
  ])('%s', (html, codes) => {
    expect(errors(html)).toEqual(codes);
  });

  it.each([
    '<p>Error 8541</p>',
    '<kat-alert header="8541 views this week"></kat-alert>',
    '<kat-alert header="Error 85410"></kat-alert>',
    '<kat-alert header="Error: 1,8541 of 8541.5"></kat-alert>',
    '<kat-alert header="Error 12345"></kat-alert>',
    '<kat-alert header="Error 8541" hidden></kat-alert>',
    '',
  ])('nothing in %s', (html) => {
    expect(errors(html)).toEqual([]);
  });
});
