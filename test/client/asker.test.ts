import { expect, test } from 'vitest';
import { Asker } from '../../client/src/asker.ts';

/** Questions that are answered by hand. */
function asked() {
  const answers: (() => void)[] = [];
  const asker = new Asker(() => new Promise(resolve => answers.push(resolve)), 0);
  const answer = async (): Promise<void> => {
    answers.at(-1)?.();
    await new Promise(resolve => setTimeout(resolve, 1));
  };
  return { asker, answers, answer };
}

test('what is wanted while a question is under way is asked once more, after it', async () => {
  const { asker, answers, answer } = asked();
  const all = asker.now();
  void asker.now();
  void asker.now();
  expect(answers).toHaveLength(1);
  await answer();
  expect(answers).toHaveLength(2);
  await answer();
  await all;
  expect(answers).toHaveLength(2);
});

test('news that comes while a question is under way is not lost', async () => {
  const { asker, answers, answer } = asked();
  const all = asker.now();
  asker.changed();
  await expect.poll(() => answers.length).toBe(1);
  await answer();
  await expect.poll(() => answers.length).toBe(2);
  await answer();
  await all;
});
