import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks, waitForMark } from './support/overlay';

const SC = 'https://sellercentral.amazon.com';
const WORKFLOW = `${SC}/interactive/listing/workflow/edit?sku=TOWEL-01&lang=en&store=US`;
const CLASSIC = `${SC}/abis/listing/edit/product_identity?sku=TOWEL-01&lang=en&store=US&names=new`;
const ID = 'kat-input[name="externally_assigned_product_identifier-0-value"] >>> input';
const SWITCH = 'kat-toggle[data-testid="HasSelectedProductIdExemptionToggle"] >>> label';
const CHECKBOX = 'kat-checkbox[data-cy="upc-exemption-checkbox"] >>> [role="checkbox"]';

describe('the product id in the page', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });
  afterEach(async () => {
    await page.close();
    expect(chromium.errors).toEqual([]);
  });

  async function open(address: string): Promise<void> {
    page = await chromium.newPage(address);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await page.waitForSelector(ID);
  }

  async function type(id: string): Promise<void> {
    await page.locator(ID).click();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type(id);
  }

  const codes = async (): Promise<string[]> =>
    (await marks(page)).filter(({ field }) => field === 'productId').map(({ code }) => code);

  /** Waits until the field bears exactly these codes. */
  const waitForCodes = (...wanted: string[]): Promise<unknown> =>
    page.waitForFunction(
      (joined: string) => {
        const root = document.querySelector('clerkside-overlay')?.shadowRoot;
        const all = [
          ...(root?.querySelectorAll<HTMLElement>('[data-code][data-field="productId"]') ?? []),
        ];
        return (
          root &&
          all
            .map(({ dataset }) => dataset.code)
            .sort()
            .join() === joined
        );
      },
      { timeout: 10_000 },
      wanted.toSorted().join(),
    );

  it('a wrong check digit is marked over the whole number, and nothing else is said of it', async () => {
    await open(WORKFLOW);
    await type('036000291453');
    expect(await waitForMark(page, 'G-CHECK', [0, 12])).toMatchObject({
      field: 'productId',
      severity: 'error',
    });
    await waitForCodes('G-CHECK');
    await type('036000291452');
    await waitForCodes();
  });

  it('a lost zero is put back by one key', async () => {
    await open(WORKFLOW);
    await type('36000291452');
    await waitForMark(page, 'G-LEN', [0, 11]);
    await page.keyboard.press('Home');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.waitForSelector('clerkside-overlay >>> [data-card][role="dialog"]');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await waitForCodes();
    expect(await page.$eval(ID, (field) => (field as HTMLInputElement).value)).toBe('036000291452');
  });

  it.each([
    ['the switch of the new form', WORKFLOW, SWITCH],
    ['the checkbox of the classic form', CLASSIC, CHECKBOX],
  ])('an exemption told by %s asks for an empty id', async (_, address, choice) => {
    await open(address);
    await waitForCodes();
    await page.locator(choice).click();
    expect(await waitForMark(page, 'G-EXEMPT', [0, 12])).toMatchObject({ severity: 'hint' });
    expect(await codes()).toEqual(['G-EXEMPT']);
    await page.locator(choice).click();
    await waitForCodes();
  });

  it('the declared type is held against the number', async () => {
    await open(`${WORKFLOW}&productId=4006381333931&productIdType=UPC`);
    expect(await waitForMark(page, 'G-PREFIX', [0, 13])).toMatchObject({ severity: 'warning' });
  });

  it('an error number that Amazon shows is explained in the popup', async () => {
    await open(`${WORKFLOW}&with=alert`);
    const popup = await chromium.popup(page);
    const shown = await popup.waitForSelector('[data-amazon-error="8541"]');
    expect(await shown?.evaluate((element) => element.textContent)).toContain('8541');
    expect(await popup.$$('[data-amazon-error]')).toHaveLength(1);
    await popup.close();
  });

  it('the number of a listing opened before is known again on another SKU', async () => {
    await open(WORKFLOW);
    await waitForCodes();
    await page.close();
    const other = WORKFLOW.replace('TOWEL-01', 'BOTTLE-02');
    await open(`${other}&productId=0036000291452&productIdType=EAN`);
    expect(await waitForMark(page, 'G-EQUIV', [0, 13])).toMatchObject({ severity: 'warning' });
    await type('4006381333931');
    await waitForCodes();
  });
});
