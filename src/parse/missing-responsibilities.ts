import type { Draft } from './arrange.ts';
import type { Block, Diagnostic, OutlineNode, Span } from './directive.ts';
import { firstFrom } from './ordered-places.ts';

const MISSING = '同级的条目都有责任分工，这一条没有读出，请核对';
const ON_HEADING = '责任分工写在标题上，下面各条没有各自的责任分工，请核对';

/**
 * Numbered paragraphs without a responsibility where one may have been printed in a way that was not read: their neighbours
 * of the same depth each are a task, or the heading above them alone has one. Of the parts (一、二、) only those between tasks are told,
 * as a document's last parts seldom assign anything.
 */
export function findMissingResponsibilities(
  outline: readonly OutlineNode[],
  drafts: readonly Draft[],
  blocks: readonly Block[],
): Diagnostic[] {
  const tasks = drafts.map(({ clauses }) => clauses[0].start).toSorted((one, other) => one - other);
  const texts = blocks
    .filter(({ kind }) => kind === 'narrative' || kind === 'closing')
    .map(({ span }) => span);
  return missingIn(outline, Number.POSITIVE_INFINITY, {
    tasks,
    texts,
    textStarts: texts.map(([start]) => start),
  });
}

/** Where tasks begin, and what stands in the document without being a task; in the document's order. */
interface Places {
  tasks: readonly number[];
  texts: readonly Span[];
  textStarts: readonly number[];
}

function missingIn(nodes: readonly OutlineNode[], end: number, places: Places): Diagnostic[] {
  const ends = nodes.map((_, index) => nodes[index + 1]?.span[0] ?? end);
  const isTask = nodes.map(
    ({ span, children }, index) => children.length === 0 && hasTask(span[0], ends[index] ?? end, places),
  );
  const first = isTask.indexOf(true);
  const last = isTask.lastIndexOf(true);
  return nodes.flatMap((node, index) => {
    const to = ends[index] ?? end;
    if (node.children.length > 0) {
      return [...underHeading(node, to, places), ...missingIn(node.children, to, places)];
    }
    const expected = node.kind === 'part' ? first < index && index < last : last !== -1;
    return expected && !isTask[index] ? [warning(MISSING, wordsOf(node, to, places))] : [];
  });
}

/** A heading that has a responsibility itself, above paragraphs of which none has. */
function underHeading({ span, children }: OutlineNode, end: number, places: Places): Diagnostic[] {
  const [child] = children;
  if (!child || hasTask(child.span[0], end, places) || !hasTask(span[0], child.span[0], places)) return [];
  const own = places.tasks[firstFrom(places.tasks, span[0])] ?? span[0];
  const paragraphs = children.map((each, index) =>
    warning(ON_HEADING, wordsOf(each, children[index + 1]?.span[0] ?? end, places)),
  );
  return [warning(ON_HEADING, [span[0], own + 1]), ...paragraphs];
}

function hasTask(from: number, to: number, { tasks }: Places): boolean {
  return (tasks[firstFrom(tasks, from)] ?? Number.POSITIVE_INFINITY) < to;
}

/** The words under a number, or the number where none stand there. */
function wordsOf({ span }: OutlineNode, to: number, { texts, textStarts }: Places): Span {
  const text = texts[firstFrom(textStarts, span[0])];
  return text && text[0] < to ? text : span;
}

function warning(message: string, span: Span): Diagnostic {
  return { severity: 'warning', code: 'responsibility_unread', message, span };
}
