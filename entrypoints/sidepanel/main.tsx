import '@/assets/styles/panels.css';
import { mountPanel } from '@/components/app/mount';
import { SidePanelApp } from '@/components/sidepanel/SidePanelApp';

mountPanel('sidepanel', <SidePanelApp />);
