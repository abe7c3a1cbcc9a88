import type { DraftDiagnostic, DraftTask } from '#contract/draft.ts';

/** How much a person has to do: settle, look at, nothing. */
export const attentions = ['settle', 'look', 'none'] as const;
export type Attention = (typeof attentions)[number];

/** How much stands in a group: tasks, and doubts; of what must be settled all of them, else those on their own lines. */
export interface GroupCount {
  tasks: number;
  doubts: number;
}

/** One line of the review: the head of a group, a doubt that stands for itself, or a task with the doubts about it. */
export type ReviewItem =
  | { kind: 'head'; key: string; attention: Attention; count: GroupCount; open: boolean }
  | { kind: 'doubt'; key: string; attention: Attention; diagnostic: DraftDiagnostic }
  | { kind: 'task'; key: string; attention: Attention; task: DraftTask; diagnostics: DraftDiagnostic[] };

export interface ReviewGroups {
  items: ReviewItem[];
  counts: Record<Attention, GroupCount>;
}

/**
 * The draft's lines, the gravest group first, tasks in printed order. A doubt about several tasks, about none, or about
 * which line belongs to which stands on a line of its own before the tasks of its group. Groups that are not in `open`
 * show only their head and the line somebody is at work on.
 */
export function groupReview(
  tasks: readonly DraftTask[],
  diagnostics: readonly DraftDiagnostic[],
  open: ReadonlySet<Attention>,
  workedOn: string | null,
): ReviewGroups {
  const doubts = diagnostics.filter(({ severity }) => severity !== 'info');
  const ofTask = new Map<string, DraftDiagnostic[]>();
  const lines: Record<Attention, ReviewItem[]> = { settle: [], look: [], none: [] };
  for (const diagnostic of doubts) {
    const [only, ...others] = diagnostic.taskKeys;
    if (only !== undefined && others.length === 0 && diagnostic.code !== 'responsibility_mismatch') {
      ofTask.set(only, [...(ofTask.get(only) ?? []), diagnostic]);
    } else {
      const attention = diagnostic.severity === 'error' ? 'settle' : 'look';
      lines[attention].push({ kind: 'doubt', key: `doubt ${diagnostic.key}`, attention, diagnostic });
    }
  }
  for (const task of tasks) {
    const attention = attentionOf(task);
    const own = ofTask.get(task.key) ?? [];
    lines[attention].push({ kind: 'task', key: task.key, attention, task, diagnostics: own });
  }
  const errors = doubts.filter(({ severity }) => severity === 'error').length;
  const counts = {
    settle: { ...countLines(lines.settle), doubts: errors },
    look: countLines(lines.look),
    none: countLines(lines.none),
  };
  const items = attentions.flatMap((attention): ReviewItem[] => {
    const group = lines[attention];
    if (group.length === 0) return [];
    const isOpen = open.has(attention);
    const head = { kind: 'head' as const, key: headKeyOf(attention), attention, count: counts[attention] };
    return [{ ...head, open: isOpen }, ...(isOpen ? group : group.filter(({ key }) => key === workedOn))];
  });
  return { items, counts };
}

function countLines(lines: readonly ReviewItem[]): GroupCount {
  const tasks = lines.filter(({ kind }) => kind === 'task').length;
  return { tasks, doubts: lines.length - tasks };
}

/** The index of the next (`step` 1) or previous (-1) line after `from` that `wanted` accepts; undefined if none. */
export function findItem(
  items: readonly ReviewItem[],
  from: number,
  step: 1 | -1,
  wanted: (item: ReviewItem) => boolean,
): number | undefined {
  for (let index = from + step; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item && wanted(item)) return index;
  }
  return undefined;
}

/** The key of a group's head. */
export function headKeyOf(attention: Attention): string {
  return `head ${attention}`;
}

/** How much a task asks of a person. */
export function attentionOf({ look }: DraftTask): Attention {
  if (look.includes('error')) return 'settle';
  return look.length > 0 ? 'look' : 'none';
}
