import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReadRequest } from '#contract/notifications.ts';
import { readNotifications } from '../../api/notifications.ts';

/** Notes what was read; the bell and the list follow. */
export function useReading() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: ReadRequest['ids']) => readNotifications({ ids }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
