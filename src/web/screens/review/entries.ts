import type { z } from 'zod';
import type {
  DraftDeadline,
  DraftResponsibility,
  DraftTarget,
  deadlineInputSchema,
  responsibilityInputSchema,
  targetInputSchema,
} from '#contract/draft.ts';
import { splitNames } from './split-names.ts';

/** A responsibility as a form holds it; the names are written with 、 between them. */
export interface ResponsibilityEntry {
  key: number;
  role: DraftResponsibility['role'];
  names: string;
  openEnded: boolean;
}

/** A deadline as a form holds it. */
export interface DeadlineEntry extends Pick<DraftDeadline, 'kind' | 'on' | 'every'> {
  key: number;
}

/** A target as a form holds it: figures are what was typed. */
export interface TargetEntry extends Pick<DraftTarget, 'indicator' | 'op' | 'unit' | 'kind'> {
  key: number;
  value: string;
  from: string;
}

/** A task's responsibilities as entries; without any a blank one, which is what has to be filled in. */
export function responsibilityEntries(
  responsibilities: readonly DraftResponsibility[],
): ResponsibilityEntry[] {
  if (responsibilities.length === 0) return [{ key: 0, role: 'lead', names: '', openEnded: false }];
  return responsibilities.map(({ role, organisations, openEnded }, key) => ({
    key,
    role,
    names: organisations.map(({ name }) => name).join('、'),
    openEnded,
  }));
}

/** What entries say; one without names says nothing. */
export function readResponsibilities(
  entries: readonly ResponsibilityEntry[],
): z.infer<typeof responsibilityInputSchema>[] {
  return entries
    .map(({ role, names, openEnded }) => ({ role, names: splitNames(names), openEnded }))
    .filter(({ names, openEnded }) => names.length > 0 || openEnded);
}

export function deadlineEntries(deadlines: readonly DraftDeadline[]): DeadlineEntry[] {
  return deadlines.map(({ kind, on, every }, key) => ({ key, kind, on, every }));
}

export function readDeadlines(entries: readonly DeadlineEntry[]): z.infer<typeof deadlineInputSchema>[] {
  return entries.map(({ kind, on, every }) => ({ kind, on, every }));
}

export function targetEntries(targets: readonly DraftTarget[]): TargetEntry[] {
  return targets.map(({ indicator, op, unit, kind, value, from }, key) => ({
    key,
    indicator,
    op,
    unit,
    kind,
    value: String(value),
    from: from === null ? '' : String(from),
  }));
}

export function readTargets(entries: readonly TargetEntry[]): z.infer<typeof targetInputSchema>[] {
  return entries.map(({ indicator, op, unit, kind, value, from }) => ({
    indicator,
    op,
    unit,
    kind,
    value: Number(value),
    from: op === '->' && from !== '' ? Number(from) : null,
  }));
}
