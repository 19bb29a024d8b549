import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';

const PATIENCE_MS = 20_000;

/** The extension's background, as a test holds it: its code can be run in it, and it can be stopped. */
export interface ExtensionWorker {
  /** The value of an expression (JSON), awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Stops it as the browser does after some idle time; the next event or `worker()` wakes it. */
  stop(): Promise<void>;
}

/**
 * Holds the one session to the service worker. Puppeteer's own handle is not used: it is lost when the
 * worker restarts, and a session that is left open keeps a restarted worker waiting for ever.
 */
export class WorkerSession implements ExtensionWorker {
  private session: CDPSession | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly onSession: (session: CDPSession) => Promise<void>,
  ) {}

  async isRunning(): Promise<boolean> {
    return (await this.targetId()) !== undefined;
  }

  /** Opens the session to the running worker, unless it stands. */
  async attach(): Promise<void> {
    if (this.session && (await this.isRunning())) return;
    const target = await this.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url() === this.url,
      { timeout: PATIENCE_MS },
    );
    const session = await target.createCDPSession();
    await session.send('Runtime.runIfWaitingForDebugger');
    await this.onSession(session);
    await apisOf(session);
    this.session = session;
  }

  async evaluate(expression: string): Promise<unknown> {
    if (!this.session) throw new Error('The service worker was stopped; ask for it again.');
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  async stop(): Promise<void> {
    const targetId = await this.targetId();
    await this.session?.detach();
    this.session = undefined;
    if (targetId === undefined) return;
    const root = await this.browser.target().createCDPSession();
    await root.send('Target.closeTarget', { targetId });
    await root.detach();
    while (await this.isRunning()) await setTimeout(10);
  }

  private async targetId(): Promise<string | undefined> {
    const root = await this.browser.target().createCDPSession();
    const { targetInfos } = await root.send('Target.getTargets');
    await root.detach();
    return targetInfos.find((info) => info.type === 'service_worker' && info.url === this.url)
      ?.targetId;
  }
}

/** A worker runs a moment before the browser has put the extension's APIs into it. */
async function apisOf(session: CDPSession): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const expression = 'typeof chrome === "object" && chrome.storage !== undefined';
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value === true) return;
    if (Date.now() > end) throw new Error('The background never got the APIs of an extension.');
    await setTimeout(10);
  }
}
