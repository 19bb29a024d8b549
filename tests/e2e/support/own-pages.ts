import type { Page } from 'puppeteer-core';
import type { Launched } from './browser';

/** Stand-ins for Amazon's components which, unlike the practice's, take orders from a test by attribute. */
const COMPONENTS = `<script>
  const component = (inner) => class extends HTMLElement {
    static observedAttributes = ['value'];
    connectedCallback() {
      if (this.hasAttribute('late')) setTimeout(() => this.render(), Number(this.getAttribute('late')));
      else this.render();
    }
    attributeChangedCallback(name, before, value) {
      if (this.control && this.control.value !== value) this.control.value = value;
    }
    render() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).innerHTML = inner;
      this.control = this.shadowRoot.querySelector('input,textarea');
      this.control.value = this.getAttribute('value') ?? '';
      this.control.addEventListener('input', () => this.setAttribute('value', this.control.value));
    }
  };
  const look = 'width:600px;font:16px sans-serif';
  customElements.define('kat-textarea', component('<textarea style="height:80px;' + look + '"></textarea>'));
  customElements.define('kat-input', component('<input style="' + look + '">'));
</script>`;

/** Opens a tab in which `body` is served as a listing editor of Seller Central's own address. */
export async function openOwnPage(chromium: Launched, body: string, style = ''): Promise<Page> {
  const page = await chromium.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const html = `<!doctype html><style>${style}</style>${COMPONENTS}${body}`;
    const isOurs = new URL(request.url()).hostname === 'sellercentral.amazon.com';
    if (isOurs) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.continue();
  });
  await page.goto('https://sellercentral.amazon.com/abis/listing/edit?sku=TOWEL-01');
  await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
  return page;
}

/** A title field with that text. */
export function titleField(value: string, attributes = ''): string {
  return `<kat-textarea name="item_name-0-value" value="${value}" ${attributes}></kat-textarea>`;
}

/** A highlights field with that text. */
export function highlightsField(value: string): string {
  return `<kat-input name="title_differentiation-0-value" value="${value}"></kat-input>`;
}
