import type { DraftTask } from '#contract/draft.ts';

/** A printed name that neither the register nor a person knows, and in how many tasks it stands. */
export interface UnknownName {
  name: string;
  taskCount: number;
}

/** The names in the tasks for which nobody has said which organisation is meant, the most frequent first. */
export function listUnknownNames(tasks: readonly DraftTask[]): UnknownName[] {
  const counts = new Map<string, number>();
  for (const { responsibilities } of tasks) {
    const names = responsibilities.flatMap(({ organisations }) =>
      organisations.filter(({ provisional, chosen }) => provisional && !chosen).map(({ name }) => name),
    );
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, taskCount]) => ({ name, taskCount }))
    .toSorted((one, other) => other.taskCount - one.taskCount);
}
