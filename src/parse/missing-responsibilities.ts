import type { Draft } from './arrange.ts';
import type { Block, Diagnostic, OutlineNode, Span } from './directive.ts';
import { firstFrom } from './ordered-places.ts';

const MESSAGE = '同级的条目都有责任分工，这一条没有读出，请核对';

/**
 * Numbered paragraphs without a responsibility whose neighbours of the same depth each are a task: one may have been
 * printed in a way that was not read. Of the parts (一、二、) only those between tasks are told, as a document's last parts
 * seldom assign anything.
 */
export function findMissingResponsibilities(
  outline: readonly OutlineNode[],
  drafts: readonly Draft[],
  blocks: readonly Block[],
): Diagnostic[] {
  const starts = drafts.map(({ clauses }) => clauses[0].start).toSorted((one, other) => one - other);
  const texts = blocks
    .filter(({ kind }) => kind === 'narrative' || kind === 'closing')
    .map(({ span }) => span);
  const textStarts = texts.map(([start]) => start);
  const missing: Diagnostic[] = [];
  const visit = (nodes: readonly OutlineNode[], end: number) => {
    const ends = nodes.map((_, index) => nodes[index + 1]?.span[0] ?? end);
    const isTask = nodes.map(
      ({ span, children }, index) =>
        children.length === 0 && (starts[firstFrom(starts, span[0])] ?? end) < (ends[index] ?? end),
    );
    const last = isTask.lastIndexOf(true);
    for (const [index, { kind, span, children }] of nodes.entries()) {
      const to = ends[index] ?? end;
      visit(children, to);
      const between = kind !== 'part' || (index < last && isTask.indexOf(true) < index);
      if (last === -1 || isTask[index] || children.length > 0 || !between) continue;
      const text = texts[firstFrom(textStarts, span[0])];
      const place: Span = text && text[0] < to ? text : span;
      missing.push({ severity: 'warning', code: 'responsibility_unread', message: MESSAGE, span: place });
    }
  };
  visit(outline, Number.POSITIVE_INFINITY);
  return missing;
}
