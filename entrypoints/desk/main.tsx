import '@/assets/styles/panels.css';
import { mountPanel } from '@/components/app/mount';
import { DeskApp } from '@/components/desk/DeskApp';

mountPanel('desk', <DeskApp />);
