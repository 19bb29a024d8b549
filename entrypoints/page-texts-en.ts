import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageTexts } from '@/lib/i18n/en/page';
import { putTexts } from '@/lib/i18n/page';

/** The texts of one language, loaded into Amazon's page when they are shown there. */
export default defineUnlistedScript(() => putTexts('en', pageTexts));
