import '@/assets/styles/panels.css';
import { mountPanel } from '@/components/app/mount';
import { OptionsApp } from '@/components/settings/OptionsApp';

mountPanel('options', <OptionsApp />);
