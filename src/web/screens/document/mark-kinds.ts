import type { Mark, MarkKind } from '#contract/directive.ts';
import { type BlockKind, blockKinds } from '#contract/values.ts';

/** What a reader can have marked in the text, in the order of the legend; `head` are the parts of head and signature. */
export const switchableKinds = [
  'clause',
  'responsibility',
  'organisations',
  'deadline',
  'target',
  'direction',
  'duty',
  'head',
] as const;
export type SwitchableKind = (typeof switchableKinds)[number];

const headKinds: ReadonlySet<MarkKind> = new Set([
  'title',
  'docNumber',
  'addressees',
  'signature',
  'date',
] satisfies BlockKind[]);

/** The switch that a mark belongs to; null for headings and blocks, which are the text's own structure. */
export function switchOf(kind: MarkKind): SwitchableKind | null {
  if (headKinds.has(kind)) return 'head';
  return switchableKinds.find((one) => one === kind) ?? null;
}

/** The marks that are switched on; blocks always stay, because they say how a line is set. */
export function marksShown(marks: readonly Mark[], hidden: ReadonlySet<SwitchableKind>): Mark[] {
  return marks.filter(({ kind }) => {
    const own = switchOf(kind);
    return own === null || !hidden.has(own) || blockKinds.some((block) => block === kind);
  });
}

/** How many marks of each kind there are. */
export function countMarks(marks: readonly Mark[]): Map<SwitchableKind, number> {
  const counts = new Map<SwitchableKind, number>();
  for (const { kind } of marks) {
    const own = switchOf(kind);
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

/** The innermost mark around an offset, a heading or something recognised rather than a whole block; null if none. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  const around = marks.filter(({ span }) => span[0] <= offset && offset < span[1]);
  const length = ({ span }: Mark) => span[1] - span[0];
  return around.reduce<Mark | null>(
    (best, mark) => (best && length(best) < length(mark) ? best : mark),
    null,
  );
}
