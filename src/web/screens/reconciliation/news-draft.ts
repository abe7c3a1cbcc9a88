import { readNumber } from '#contract/read-number.ts';
import type { StatementLine } from '#contract/reconciliation.ts';

/** What was typed of lines that have news: the words by assignment, new values by figure. */
export interface NewsDraft {
  progress: Record<string, string>;
  figures: Record<string, { value: string; period: string }>;
}

type Figure = StatementLine['figures'][number];

/** By which a figure of a line is told from the others. */
export function figureKey(assignmentId: string, { indicator, unit }: Figure): string {
  return `${assignmentId} ${indicator} ${unit ?? ''}`;
}

/**
 * What is sent of the lines: those with words, and of each the figures that have a new value; unit and source are as they were.
 * Undefined while no line has words, or a value is none.
 */
export function toNews(lines: readonly StatementLine[], { progress, figures }: NewsDraft) {
  const news = lines
    .filter(({ assignmentId }) => (progress[assignmentId] ?? '').trim() !== '')
    .map(({ assignmentId, revision, figures: before }) => ({
      ...{ assignmentId, revision, progress: progress[assignmentId] ?? '' },
      values: before.flatMap((figure) => {
        const typed = figures[figureKey(assignmentId, figure)];
        if (!typed || typed.value.trim() === '') return [];
        const { indicator, targetPosition, unit, source, period } = figure;
        const value = readNumber(typed.value, unit) ?? Number.NaN;
        return [{ indicator, targetPosition, unit, source, value, period: typed.period.trim() || period }];
      }),
    }));
  const isComplete = news.every(({ values }) => values.every(({ value }) => Number.isFinite(value)));
  return news.length > 0 && isComplete ? news : undefined;
}
