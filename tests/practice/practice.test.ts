import { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSETS, TLS } from './assets';
import { CONDITIONS, PAGES, type PageLanguage, pageAt, TEXTS } from './data';
import listings from './data/listings.json';
import { type Practice, startPractice } from './server';
import { STRICT_POLICY } from './shell';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
  text: string;
}

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});

afterAll(async () => {
  await practice.close();
});

/** One GET by the loopback address, under any host name. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${practice.origin}${path}`,
      { rejectUnauthorized: false, headers, method, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts);
          const status = response.statusCode ?? 0;
          resolve({ status, headers: response.headers, body, text: body.toString('utf8') });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** What the page tells its own scripts. */
function modelOf(html: string): Record<string, unknown> {
  const json = /<script type="application\/json" id="practice-model">(.*?)<\/script>/s.exec(
    html,
  )?.[1];
  return JSON.parse(json ?? 'null') as Record<string, unknown>;
}

const LANGUAGES = Object.keys(TEXTS) as PageLanguage[];

describe('pages', () => {
  it.each(PAGES.map((page) => [page.id, page.example] as const))(
    '%s answers',
    async (id, example) => {
      const answer = await get(example);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(pageAt(new URL(example, practice.origin).pathname)?.id).toBe(id);
    },
  );

  it.each(LANGUAGES)('says that it is practice, in %s', async (language) => {
    const answer = await get(`/home?lang=${language}`);
    expect(answer.text).toContain(TEXTS[language].banner);
    expect(answer.text).toMatch(new RegExp(`<html lang="${language}`));
    expect(modelOf(answer.text).texts).toEqual(TEXTS[language]);
  });

  it.each([
    ['/orders-v3/order/302-7654321-1234567', 'order'],
    ['/amazonsell/orders/302-7654321-1234567', 'order'],
    ['/amazonsell/order-details', 'order'],
    ['/orders-v3/order/302-7654321-1234567/messaging-center', 'contact'],
    ['/abis/listing/create/product_identity', 'classic-create'],
    ['/interactive/listing/workflow/edit/offer', 'workflow-edit'],
    ['/orders-v3/fba/shipped', 'orders'],
  ])('%s is %s', (path, id) => {
    expect(pageAt(path)?.id).toBe(id);
  });

  it('knows nothing elsewhere', async () => {
    expect((await get('/gp/returns/list/v2')).status).toBe(404);
    expect((await get('/abis/listing/edit/../../../etc/passwd')).status).toBe(404);
  });

  it('sends old inventory addresses to the new one, query and all', async () => {
    const answer = await get('/hz/inventory?with=late');
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe('/myinventory/inventory?with=late');
  });

  it('accepts nothing that would save or send', async () => {
    expect((await get('/messaging/contact', {}, 'POST')).status).toBe(405);
  });

  it('cannot be broken out of by a text in the address', async () => {
    const attack = encodeURIComponent('</script><script>alert(1)</script>');
    const answer = await get(`/interactive/listing/workflow/edit?title=${attack}&lang=${attack}`);
    expect(answer.text).not.toContain('alert(1)');
  });
});

describe('conditions', () => {
  it.each([
    ['rtl', /<html [^>]*dir="rtl"/],
    ['rem', /<html [^>]*class="rem-10"/],
  ])('%s shows on the page', async (name, mark) => {
    expect((await get(`/home?with=${name}`)).text).toMatch(mark);
    expect((await get('/home')).text).not.toMatch(mark);
    expect((await get(`/home?with=late,${name},deep`)).text).toMatch(mark);
  });

  it('csp sends a strict policy, and only csp does', async () => {
    const answer = await get('/home?with=csp');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toBe(STRICT_POLICY);
    for (const part of [
      "default-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(part);
    }
    expect((await get('/home?with=late')).headers['content-security-policy']).toBeUndefined();
  });

  it('throttle answers 429', async () => {
    expect((await get('/home?with=throttle')).status).toBe(429);
  });

  it.each(CONDITIONS)('%s is described in every language', (name) => {
    for (const language of LANGUAGES) expect(TEXTS[language][`condition.${name}`]).toBeTruthy();
  });
});

describe('assets', () => {
  it('are served with their types', async () => {
    for (const [address, content] of ASSETS) {
      const answer = await get(address);
      expect(answer.headers['content-type']).toContain(
        address.endsWith('.css') ? 'css' : 'javascript',
      );
      expect(answer.text).toBe(content);
    }
  });

  it('import only what is served', () => {
    for (const [address, content] of ASSETS) {
      for (const [, target = ''] of content.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
        const path = new URL(target, `https://practice.invalid${address}`).pathname;
        expect([...ASSETS.keys()], `${address} imports ${target}`).toContain(path);
      }
    }
  });

  it('use no string as markup or code, so that the strict policy holds', () => {
    const sinks =
      /\.(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|document\.write|\beval\(|new Function/;
    for (const [address, content] of ASSETS) expect(content, address).not.toMatch(sinks);
  });

  it('name only texts that exist', () => {
    for (const [address, content] of ASSETS) {
      for (const [, key = ''] of content.matchAll(/\bt\('([^']+)'/g)) {
        expect(TEXTS.en, `${address} wants ${key}`).toHaveProperty([key]);
      }
    }
  });

  it('hold every picture of the sample listings, as PNG', async () => {
    const names = listings.flatMap((listing) => Object.values(listing.images));
    for (const name of new Set(names)) {
      const answer = await get(`/images/I/practice-${name}.png`);
      expect(answer.headers['content-type']).toBe('image/png');
      expect(answer.body.subarray(1, 4).toString('latin1')).toBe('PNG');
    }
  });

  it('draw the main picture of the bottle on pure white, 1600 pixels wide', async () => {
    const { body } = await get('/images/I/practice-bottle.png');
    expect(body.readUInt32BE(16)).toBe(1600);
    expect(body.readUInt32BE(20)).toBe(1600);
  });
});

describe('server', () => {
  it('logs what was asked for, by which name and for what', async () => {
    practice.requests.length = 0;
    await get('/home', { host: 'sellercentral.amazon.de', 'sec-fetch-dest': 'document' });
    expect(practice.requests).toEqual([
      { method: 'GET', host: 'sellercentral.amazon.de', path: '/home', destination: 'document' },
    ]);
  });

  it('takes pictures from the media host only when it goes by an Amazon name', async () => {
    const named = await get('/home', { host: 'sellercentral.amazon.co.uk' });
    expect(modelOf(named.text).mediaOrigin).toBe('https://m.media-amazon.com');
    expect(modelOf((await get('/home')).text).mediaOrigin).toBe('');
  });

  it('has a certificate for decades that names the hosts', () => {
    const certificate = new X509Certificate(TLS.cert);
    const years =
      (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 31_557_600_000;
    expect(years).toBeGreaterThan(29);
    for (const host of [
      'sellercentral.amazon.com',
      'sellercentral-europe.amazon.com',
      'sellercentral.amazon.co.jp',
      'sellercentral.amazon.com.mx',
      'm.media-amazon.com',
      'images-na.ssl-images-amazon.com',
    ]) {
      expect(certificate.checkHost(host), host).toBeDefined();
    }
  });

  it('closes while a browser still holds a connection, and frees its port', async () => {
    const first = await startPractice();
    const held = request(`${first.origin}/home`, { rejectUnauthorized: false });
    held.on('error', () => undefined);
    held.end();
    await first.close();
    const second = await startPractice({ port: first.port });
    expect(second.port).toBe(first.port);
    await expect(startPractice({ port: first.port })).rejects.toThrow(/EADDRINUSE/);
    await second.close();
  });
});
