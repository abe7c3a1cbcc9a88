import type { MarkKind } from '#contract/directive.ts';
import type { DraftView } from '#contract/draft.ts';

/** Blocks in which a task may hide; head, signature and the heads of tables are none. */
const looseKinds: ReadonlySet<MarkKind> = new Set(['preamble', 'heading', 'narrative', 'closing']);

/** A paragraph that belongs to no task. */
export interface LooseWords {
  span: [number, number];
  text: string;
}

/** The paragraphs of a text that belong to no task, in printed order, without white space around them. */
export function listLooseParagraphs({
  text,
  marks,
}: Pick<DraftView['view'], 'text' | 'marks'>): LooseWords[] {
  return marks.filter(({ kind }) => looseKinds.has(kind)).flatMap(({ span }) => linesOf(text, span));
}

function linesOf(text: string, [start, end]: [number, number]): LooseWords[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line): LooseWords[] => {
      const words = line.trim();
      const first = from + line.indexOf(words);
      from += line.length + 1;
      return words === '' ? [] : [{ span: [first, first + words.length], text: words }];
    });
}
