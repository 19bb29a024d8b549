import type { Confidence } from '@/lib/rules/define';
import { READ, type Source } from '@/lib/rules/sources/source';
import type { ErrorCode } from './codes';

/** One of Amazon's error numbers; what it means and what to do is `errors.codes` of lib/i18n. */
export interface AmazonError {
  /** How sure the meaning is. */
  confidence: Confidence;
  source: Source;
}

const CHANNABLE = report(
  'helpcenter.channable.com on common errors of Amazon',
  'https://helpcenter.channable.com/hc/en-us/articles/360013229559-Solving-common-errors-for-Amazon',
);
const BRANDS = report(
  'imagikids on reporting brand errors',
  'https://imagikids.freshdesk.com/support/solutions/articles/22000260759-brand-error-reporting',
);
const BRAND_NAMES = report(
  'scribd.com on Amazon’s listing errors',
  'https://www.scribd.com/document/787190942/Amazon-Listing-Errors',
);
const FEEDS = report(
  'Common feed errors, a guide',
  'https://online.documentine.com/how-to-fix-application-errors/1/common-feed-errors-how-to-fix-guide.html',
);
const SELLER_CENTRAL: Source = {
  title: 'Seller Central on listing content (2026)',
  url: 'https://github.com/KuudoAI/skills/blob/7d270eb80cd497bfebc574c3f5ab685c09b16af7/skills/amazon-sp-listing-optimizer/references/00-source-amazon-seller-central.txt',
  read: READ,
  kind: 'amazon',
  note: 'copy-2026',
};

/** Section 6 of the catalogue: E-*. Data, no logic. */
export const AMAZON_ERRORS: Readonly<Record<ErrorCode, AmazonError>> = {
  '5461': sure(BRANDS),
  '5661': sure(BRAND_NAMES),
  '5664': sure(BRAND_NAMES),
  '5665': sure(BRAND_NAMES),
  '5886': {
    confidence: 'low',
    source: { title: 'General knowledge, not looked up', read: READ, kind: 'ours' },
  },
  '6024': sure(CHANNABLE),
  '8032': sure(
    report(
      'channelengine.com on common errors of Amazon',
      'https://support.channelengine.com/hc/en-us/articles/4409502759709-Amazon-common-errors',
    ),
  ),
  '8058': {
    confidence: 'low',
    source: report(
      'effectconnect.com on errors of Amazon',
      'https://www.effectconnect.com/knowledge/amazon-errors',
    ),
  },
  '8541': sure(FEEDS),
  '8542': sure(FEEDS),
  '8560': sure(CHANNABLE),
  '8566': sure(CHANNABLE),
  '8571': sure(CHANNABLE),
  '8572': sure(CHANNABLE),
  '90220': sure(SELLER_CENTRAL),
  '90225': sure(SELLER_CENTRAL),
  '90248': sure(SELLER_CENTRAL),
  '97779': sure(SELLER_CENTRAL),
  '99001': sure(SELLER_CENTRAL),
  '100476': sure({
    title: 'Submit modular titles',
    url: 'https://developer-docs.amazon.com/sp-api/',
    read: READ,
    kind: 'amazon',
  }),
};

function report(title: string, url: string): Source {
  return { title, url, read: READ, kind: 'report' };
}

function sure(source: Source): AmazonError {
  return { confidence: 'high', source };
}
