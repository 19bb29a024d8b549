import { browser } from 'wxt/browser';
import { IMAGES_IDLE, WAKE_IMAGES } from './messages';

/*
 * Where the reader of images lives. Its worker needs a document: Chromium's background has none and is given an
 * offscreen document, Firefox's background is a document itself and holds the same page in a frame.
 */

const HOST_PAGE = '/offscreen.html';

/** One at a time: of two documents that are asked for at once the browser refuses the second. */
let opening: Promise<void> | undefined;

/** Has the host ready; resolves once it listens. */
function openHost(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  if (browser.offscreen === undefined) return openFrame();
  if (await isOpen()) return;
  await browser.offscreen.createDocument({
    url: HOST_PAGE,
    reasons: ['WORKERS'],
    justification: 'A worker measures the pictures of a listing before they are uploaded.',
  });
}

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

async function closeHost(): Promise<void> {
  if (browser.offscreen === undefined) frame()?.remove();
  else if (await isOpen()) await browser.offscreen.closeDocument();
}

function frame(): HTMLIFrameElement | undefined {
  return document.querySelector('iframe') ?? undefined;
}

async function openFrame(): Promise<void> {
  if (frame()) return;
  const host = document.createElement('iframe');
  host.src = HOST_PAGE;
  const loaded = new Promise((resolve) => host.addEventListener('load', resolve, { once: true }));
  document.body.append(host);
  await loaded;
}

/**
 * The background's answer to a message about the host; `undefined`: it is about something else.
 * True keeps the channel open until `answer` is called.
 */
export function answerAboutHost(
  message: unknown,
  answer: (ready: boolean) => void,
  failed: (error: unknown) => void,
): true | undefined {
  const kind = (message as { kind?: unknown } | null)?.kind;
  if (kind !== WAKE_IMAGES && kind !== IMAGES_IDLE) return undefined;
  const work = kind === WAKE_IMAGES ? openHost() : closeHost();
  work.then(
    () => answer(true),
    (error: unknown) => {
      failed(error);
      answer(false);
    },
  );
  return true;
}
