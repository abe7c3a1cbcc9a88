import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { refreshAll } from './refresh.ts';

/** A list that is shown, of a server that answers when told to, with what it knew when it was asked. */
function showList() {
  const queries = new QueryClient();
  const server = { knows: 'before', answers: [] as (() => void)[] };
  const list = new QueryObserver(queries, {
    queryKey: ['my work'],
    queryFn: () => {
      const { knows } = server;
      return new Promise<string>((resolve) => server.answers.push(() => resolve(knows)));
    },
  });
  list.subscribe(() => undefined);
  return { queries, server, list };
}

it('shows what was done while the first answer was under way', async () => {
  const { queries, server, list } = showList();
  server.knows = 'after';
  const refreshed = refreshAll(queries);
  server.answers[0]?.();
  await expect.poll(() => server.answers.length).toBe(2);
  server.answers[1]?.();
  await refreshed;
  expect(list.getCurrentResult().data).toBe('after');
});

it('shows what was done while a later answer was under way, and waits for no answer that was of before', async () => {
  const { queries, server, list } = showList();
  server.answers[0]?.();
  await expect.poll(() => list.getCurrentResult().data).toBe('before');
  void refreshAll(queries);
  await expect.poll(() => server.answers.length).toBe(2);
  server.knows = 'after';
  const refreshed = refreshAll(queries);
  await expect.poll(() => server.answers.length).toBe(3);
  server.answers[2]?.();
  await refreshed;
  expect(list.getCurrentResult().data).toBe('after');
});
