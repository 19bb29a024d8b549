// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import { PageErrors } from './PageErrors';

it('says what the numbers mean, what to do and who says so; others are left out', async () => {
  const { root, until } = await render(
    <>
      <PageErrors codes={['8541', '424242', '5886']} />
      <hr />
    </>,
    playedServices(),
  );
  await until(() => expect(root.querySelectorAll('[data-amazon-error]')).toHaveLength(2));
  const [first, second] = root.querySelectorAll('[data-amazon-error]');
  expect(first?.textContent).toContain('5886');
  expect(first?.textContent).toContain('Not sure');
  expect(second?.textContent).toContain('Amazon shows error 8541');
  expect(second?.textContent).toContain('list on it');
  expect(second?.textContent).not.toContain('Not sure');
  expect(second?.querySelector('a')?.href).toMatch(/^https:/);
});
