import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppProvider } from './AppProvider';
import { browserServices } from './browser-services';
import { Guarded } from './Guarded';

/** Starts a panel in its page. */
export function mountPanel(id: string, panel: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page of the panel has no #root');
  const services = browserServices();
  createRoot(root, {
    onUncaughtError: (error) => services.diagnostics.report(error, { module: 'panels', id }),
  }).render(
    <StrictMode>
      <AppProvider services={services}>
        <Guarded id={id}>{panel}</Guarded>
      </AppProvider>
    </StrictMode>,
  );
}
