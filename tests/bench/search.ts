import { match } from 'pinyin-pro';
import { readingsOf } from '@/lib/search/pinyin';
import { TOPICS } from '@/lib/templates/define';
import type { OwnTemplate } from '@/lib/templates/own';
import { TEMPLATES } from '@/lib/templates/registry';
import { createTemplateSearch } from '@/lib/templates/search';
import { type ShownTemplate, showBuiltIn, showOwn } from '@/lib/templates/shown';
import { median, quantile, type Row, rounded } from './support/figures';
import { randomFrom } from './support/random';

const COUNT = 2_000;
const BAR_MS = 30;
const NAMES =
  '退款 退货 物流 催单 发票 缺货 换货 破损 漏发 质保 安装 差评 索赔 售前 尺寸 颜色 延迟 取消 补发 道歉 绿色 银行 长度 重量 还款'.split(
    ' ',
  );
const WORDS =
  'parcel refund order carrier tracking replace return label invoice sorry thank wait delivery answer please Paket Rechnung colis'.split(
    ' ',
  );
const QUERIES = [
  'tuikuan',
  'wlcd',
  'refund label',
  '退款道歉',
  'lvse',
  'xyzzy',
  'zhaohuo',
  'Rechnung',
];

/** Every key of a query among 2,000 templates; beside it the same names asked one by one of pinyin-pro's own match. */
export async function* searchBench(): AsyncGenerator<Row> {
  const templates = manyTemplates();
  const search = createTemplateSearch(templates);
  const begin = performance.now();
  search('first', { readings: readingsOf });
  const first = performance.now() - begin;
  const ours: number[] = [];
  const peer: number[] = [];
  const names = templates.map((template) => template.findable().names.join(' ').split(' '));
  for (const query of QUERIES) {
    for (let end = 1; end <= query.length; end += 1) {
      const typed = query.slice(0, end);
      ours.push(timed(() => search(typed, { readings: readingsOf })));
      peer.push(timed(() => names.filter((all) => all.some((name) => match(name, typed)))));
    }
  }
  const p95 = quantile(ours, 0.95);
  yield {
    name: 'search',
    ours: rounded(p95),
    peer: rounded(quantile(peer, 0.95)),
    peerName: 'pinyin-pro match, name by name',
    ratio: rounded(quantile(peer, 0.95) / p95),
    unit: `ms per key among ${COUNT} templates, p95 of ${ours.length} keys`,
    p50: rounded(median(ours)),
    worst: rounded(Math.max(...ours)),
    firstKey: rounded(first),
    bar: `ours <= ${BAR_MS}`,
    ok: p95 <= BAR_MS,
  };
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function manyTemplates(): ShownTemplate[] {
  const random = randomFrom(7);
  const some = (all: readonly string[], count: number, joint: string): string =>
    Array.from({ length: count }, () => random.pick(all)).join(joint);
  const own = Array.from({ length: COUNT - TEMPLATES.length }, (_, at): OwnTemplate => {
    const body = `Hello {{ buyer_name }}, ${some(WORDS, 80, ' ')}`;
    return {
      id: `own-${at}`,
      name: `${some(NAMES, 3, '')} ${at}`,
      topic: random.pick(TOPICS),
      words: `${some(NAMES, 4, ' ')} ${some(WORDS, 3, ' ')}`,
      shortcut: `q${at}`,
      bodies: { en: body, de: body, fr: body },
      meaning: some(NAMES, 30, '，'),
    };
  });
  return [...TEMPLATES.map((each) => showBuiltIn(each, 'zh-CN')), ...own.map(showOwn)];
}
