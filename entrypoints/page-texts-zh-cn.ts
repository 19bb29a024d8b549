import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putTexts } from '@/lib/i18n/page';
import { pageTexts } from '@/lib/i18n/zh-CN/page';

/** The texts of one language, loaded into Amazon's page when they are shown there. */
export default defineUnlistedScript(() => putTexts('zh-CN', pageTexts));
