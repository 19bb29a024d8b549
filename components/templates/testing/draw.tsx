import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import type { Services } from '@/components/app/services';
import { type Rendered, render } from '@/components/testing/render';

/** Draws, and takes away what was drawn when the test is over: live queries and the guard answer late. */
export async function draw(part: ReactNode, services: Services): Promise<Rendered> {
  const rendered = await render(part, services);
  onTestFinished(() => rendered.unmount());
  return rendered;
}
