import '@/assets/styles/panels.css';
import { mountPanel } from '@/components/app/mount';
import { PopupApp } from '@/components/popup/PopupApp';

mountPanel('popup', <PopupApp />);
