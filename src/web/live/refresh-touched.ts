import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LiveAct } from '#contract/live.ts';
import { refresh, refreshAll } from '../api/refresh.ts';

/** What is kept of one directive under its id. */
const ofDirective = new Set([
  'tasks',
  'task search',
  'directive',
  'overview',
  'organisations',
  'organisation',
]);
/** What is kept of one task under its id. */
const ofTask = new Set(['task', 'standing', 'evidence']);
/** What is never touched by an act on a task; notices are told of themselves, a moment later. */
const apart = new Set([
  'meta',
  'settings',
  'document',
  'file words',
  'draft',
  'draft difference',
  'organisation suggestions',
  'sessions',
  'sign-in state',
  'demonstration accounts',
  'notifications',
]);

/** Asks anew for what an act has touched, where it is shown; the rest when it is shown next. */
export async function refreshTouched(queries: QueryClient, act: LiveAct): Promise<void> {
  if (act.whole || act.directiveIds.length === 0) return await refreshAll(queries);
  await refresh(queries, (key) => isTouched(key, act));
}

/** Whether the answer that is kept under the key may have changed by the act. */
export function isTouched([kind, id, other]: QueryKey, { taskIds, directiveIds }: LiveAct): boolean {
  const name = String(kind);
  if (apart.has(name)) return false;
  if (ofDirective.has(name)) return directiveIds.includes(String(id));
  if (ofTask.has(name)) return taskIds.includes(String(id));
  if (name === 'journal') return id !== 'tasks' || taskIds.includes(String(other));
  return true;
}
