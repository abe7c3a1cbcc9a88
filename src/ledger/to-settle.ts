import type { Role } from '#parse/directive.ts';
import type { TaskState } from './values/ledger-states.ts';

/** What has to be known of a task to tell what it waits for. */
export interface UnsettledFacts {
  state: TaskState;
  /** The text names no lead. */
  noLead: boolean;
  convenerId: string | null;
  /** Who stands in it, in which role. */
  carriers: readonly { organisationId: string; role: Role }[];
  /** How many words of it still stand for organisations that nobody has named. */
  openPlaceholders: number;
  /** How many of its assignments wait to be assigned. */
  waiting: number;
}

/** The organisations that carry the task; to oversee it is not to carry it. */
export function carriersOf({ carriers }: Pick<UnsettledFacts, 'carriers'>): string[] {
  const carrying = carriers.filter(({ role }) => role !== 'supervisor');
  return [...new Set(carrying.map(({ organisationId }) => organisationId))];
}

/**
 * Nobody leads it and nobody who carries it convenes it, though there are, or may still be, several. Whoever carries a task
 * alone has nobody to bring together.
 */
export function needsConvener(task: UnsettledFacts): boolean {
  const { state, noLead, convenerId, carriers, openPlaceholders } = task;
  if (state !== 'registered' && state !== 'assigned') return false;
  if (!noLead || carriers.some(({ role }) => role === 'lead')) return false;
  const carrying = carriersOf(task);
  if (convenerId !== null && carrying.includes(convenerId)) return false;
  return carrying.length > 1 || openPlaceholders > 0;
}

/** Some of those who carry it have yet to be told. */
export function waitsToBeAssigned({ state, waiting }: Pick<UnsettledFacts, 'state' | 'waiting'>): boolean {
  return state === 'registered' || (state === 'assigned' && waiting > 0);
}

/** It can be handed out with nothing left open: everybody is named, and somebody leads or convenes it where several do it. */
export function isReadyToAssign(task: UnsettledFacts): boolean {
  return waitsToBeAssigned(task) && task.waiting > 0 && task.openPlaceholders === 0 && !needsConvener(task);
}
