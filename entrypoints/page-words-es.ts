import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putWords } from '@/lib/page/words';

/** The words of one language, loaded into Amazon's page where a store speaks it. */
export default defineUnlistedScript(() => putWords('es'));
