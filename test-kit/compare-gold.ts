import type { Directive, Span, Target, Task } from '#parse/directive.ts';
import type { Gold, GoldTarget, GoldTask } from './gold.ts';

export const comparedFields = ['text', 'item', 'responsibilities', 'deadlines', 'targets'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** How a parsed document stands against its expected answer. */
export interface Comparison {
  expected: number;
  /** Tasks right in every field that the answer holds. */
  exact: number;
  /** Right ones per field, of those whose clause was found. */
  fields: Record<ComparedField, number>;
  /** Fields of the head that differ. */
  head: string[];
  /** Tasks that the answer does not have. */
  extra: number;
  /** Wrong or missing tasks that no error or warning touches. */
  silent: string[];
  /** Right tasks that carry an error or a warning. */
  falseAlarms: string[];
}

/** Compares by clause, white space aside; what an answer leaves out is not compared. */
export function compareGold(text: string, directive: Directive, gold: Gold): Comparison {
  const spans = directive.diagnostics.filter(({ severity }) => severity !== 'info').map(({ span }) => span);
  const touched = (place: Span) => spans.some(([start, end]) => start < place[1] && place[0] < end);
  const byText = Map.groupBy(directive.tasks, (task) => squeeze(task.text));
  const comparison: Comparison = {
    expected: gold.tasks.length,
    exact: 0,
    fields: { text: 0, item: 0, responsibilities: 0, deadlines: 0, targets: 0 },
    head: headDifferences(directive, gold),
    extra: 0,
    silent: [],
    falseAlarms: [],
  };
  for (const expected of gold.tasks) {
    const task = byText.get(squeeze(expected.text))?.shift();
    const right = task ? comparedFields.filter((field) => agrees(field, task, expected)) : [];
    for (const field of right) comparison.fields[field] += 1;
    const place = task ? placeOf(task) : findPlace(text, expected.text);
    if (right.length === comparedFields.length) {
      comparison.exact += 1;
      if (touched(place)) comparison.falseAlarms.push(`${expected.ordinal}`);
    } else if (!touched(place)) {
      const wrong = task ? comparedFields.filter((field) => !right.includes(field)).join(', ') : 'missing';
      comparison.silent.push(`${expected.ordinal} (${wrong})`);
    }
  }
  comparison.extra = [...byText.values()].flat().length;
  return comparison;
}

function agrees(field: ComparedField, task: Task, expected: GoldTask): boolean {
  switch (field) {
    case 'text':
      return true;
    case 'item':
      return task.item === expected.item && (!expected.path || same(task.path, expected.path));
    case 'responsibilities':
      return same(
        task.responsibilities.map(({ role, orgs, openEnded }) => [role, orgs.map(squeeze), openEnded]),
        expected.responsibilities.map(({ role, orgs, openEnded }) => [role, orgs.map(squeeze), openEnded]),
      );
    case 'deadlines':
      return same(
        task.deadlines.map(({ kind, on }) => [kind, on]),
        expected.deadlines.map(({ kind, on }) => [kind, on]),
      );
    case 'targets':
      return (
        expected.targets === undefined ||
        (task.targets.length === expected.targets.length &&
          expected.targets.every((target, index) => isTarget(task.targets[index], target)))
      );
  }
}

function isTarget(target: Target | undefined, expected: GoldTarget): boolean {
  return (
    target !== undefined &&
    same(
      [target.indicator, target.op, target.value, target.unit, target.from],
      [expected.indicator, expected.op, expected.value, expected.unit, expected.from],
    ) &&
    (expected.kind === undefined || target.kind === expected.kind)
  );
}

function headDifferences({ document }: Directive, gold: Gold): string[] {
  const read = {
    title: document.title && squeeze(document.title),
    number: document.docNumber,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    year: document.year,
  };
  const expected = {
    ...gold.document,
    title: gold.document.title && squeeze(gold.document.title),
    year: gold.year,
  };
  return (['title', 'number', 'issuer', 'issuedOn', 'year'] as const).filter(
    (key) => read[key] !== expected[key],
  );
}

function placeOf({ span, responsibilitySpan }: Task): Span {
  return [span[0], Math.max(span[1], responsibilitySpan?.[1] ?? 0)];
}

/** Where a clause begins in the text, as far as its first words tell. */
function findPlace(text: string, clause: string): Span {
  const start = text.indexOf(clause.slice(0, 12));
  return start === -1 ? [0, 0] : [start, start + clause.length];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function squeeze(words: string): string {
  return words.replace(/\s/g, '');
}
