import type { Heading, LitTask } from '#contract/task.ts';

/** One line of the ledger as it is shown: a group's head or a task; each knows the groups it stands in. */
export interface LedgerItem {
  /** Stable while rows are added behind it. */
  key: string;
  part: Heading | null;
  section: Heading | null;
  line: { kind: 'part' } | { kind: 'section' } | { kind: 'task'; task: LitTask };
}

/** The tasks in their order, with a head before the first of each part and of each section. */
export function groupTasks(tasks: readonly LitTask[]): LedgerItem[] {
  const items: LedgerItem[] = [];
  let before: LitTask | undefined;
  for (const task of tasks) {
    const { part, section } = task;
    const newPart = !before || before.part?.number !== part?.number;
    const newSection = newPart || before?.section?.number !== section?.number;
    if (newPart && part) items.push({ key: `part ${task.id}`, part, section: null, line: { kind: 'part' } });
    if (newSection && section) {
      items.push({ key: `section ${task.id}`, part, section, line: { kind: 'section' } });
    }
    items.push({ key: task.id, part, section, line: { kind: 'task', task } });
    before = task;
  }
  return items;
}

/** The tasks as they come, where they are not in printed order: groups that stand apart have no head. */
export function listItems(tasks: readonly LitTask[]): LedgerItem[] {
  return tasks.map((task) => ({
    ...{ key: task.id, part: task.part, section: task.section, line: { kind: 'task', task } },
  }));
}

/** The index of the next (`step` 1) or previous (-1) task after `from`; undefined where there is none. */
export function findTaskIndex(items: readonly LedgerItem[], from: number, step: 1 | -1): number | undefined {
  for (let index = from + step; index >= 0 && index < items.length; index += step) {
    if (items[index]?.line.kind === 'task') return index;
  }
  return undefined;
}
