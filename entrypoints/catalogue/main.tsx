import '@/assets/styles/panels.css';
import { mountPanel } from '@/components/app/mount';
import { CatalogueApp } from '@/components/rules/CatalogueApp';

mountPanel('catalogue', <CatalogueApp />);
