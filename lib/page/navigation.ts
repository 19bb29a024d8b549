/** The part of the Navigation API that is used; older browsers have none. */
interface NavigationEvents extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls back after the address has changed without a new document: when the change is committed, not when
 * it is announced, for until then the address is still that of the page before.
 */
export function onNavigate(view: Window, navigated: () => void, signal: AbortSignal): void {
  const navigation = (view as { navigation?: NavigationEvents }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', navigated, { signal });
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, navigated, { signal });
  if (!navigation) pollForAddress(view, navigated, signal);
}

const POLL_MS = 1_000;

/** Without the Navigation API nobody tells of `pushState`; comparing a string a second is all that is left. */
function pollForAddress(view: Window, navigated: () => void, signal: AbortSignal): void {
  let address = view.location.href;
  const timer = view.setInterval(() => {
    if (view.location.href === address) return;
    address = view.location.href;
    navigated();
  }, POLL_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}
