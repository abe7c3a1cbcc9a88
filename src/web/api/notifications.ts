import { queryOptions } from '@tanstack/react-query';
import type {
  ChoiceRequest,
  NotificationChoiceView,
  NotificationList,
  ReadRequest,
  Unread,
} from '#contract/notifications.ts';
import { fetchJson, sendAct } from './request.ts';

/** Where nothing can be told live, such as behind a proxy that holds it back, the count is looked for by itself. */
const lookEveryMilliseconds = 120_000;
/** So many are read at once: the unread come first. */
export const notificationsAtOnce = 500;

/** How many things one was told and has not read; looked for while the page is looked at. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: ({ signal }) => fetchJson<Unread>('/notifications/unread', signal),
  refetchInterval: lookEveryMilliseconds,
});

/** What one was told, the unread first, then the newest. */
export const notificationsQuery = queryOptions({
  queryKey: ['notifications', 'list'],
  queryFn: ({ signal }) => fetchJson<NotificationList>(`/notifications?limit=${notificationsAtOnce}`, signal),
  staleTime: 0,
});

/** Whether one is told by mail. */
export const choiceQuery = queryOptions({
  queryKey: ['notifications', 'choice'],
  queryFn: ({ signal }) => fetchJson<NotificationChoiceView>('/notifications/choice', signal),
});

/** Notes that one has read some, or all. */
export function readNotifications(request: ReadRequest): Promise<Unread> {
  return sendAct('POST', '/notifications/read', request);
}

/** Chooses whether one is told by mail, and in which language. */
export function changeChoice(request: ChoiceRequest): Promise<NotificationChoiceView> {
  return sendAct('PUT', '/notifications/choice', request);
}
