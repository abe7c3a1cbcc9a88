import { type OutlineKind, type OutlineNode, outlineKinds, type Span } from './directive.ts';
import type { Numbering } from './numbering.ts';

/** How deep a kind of number stands: 0 for 一、, 3 for （1）. */
export function rankOf(kind: OutlineKind): number {
  return outlineKinds.indexOf(kind);
}

/** The outline while it is being read: a new heading closes those of its own rank and deeper. */
export class OutlineReader {
  readonly nodes: OutlineNode[] = [];
  readonly #open: OutlineNode[] = [];

  add({ kind, number }: Pick<Numbering, 'kind' | 'number'>, title: string | null, span: Span): void {
    while (this.#open.length > 0 && rankOf(this.#open.at(-1)?.kind ?? kind) >= rankOf(kind)) this.#open.pop();
    const node: OutlineNode = { kind, number, title, span, children: [] };
    (this.#open.at(-1)?.children ?? this.nodes).push(node);
    this.#open.push(node);
  }

  /** The numbers of the open headings, outermost first. */
  path(): string[] {
    return this.#open.map(({ number }) => number);
  }
}
