import type { OutlineNode, Span } from './directive.ts';
import type { Numbering } from './numbering.ts';

/** The outline while it is being read: a new heading closes those of its own rank and deeper. */
export class OutlineReader {
  readonly nodes: OutlineNode[] = [];
  readonly #open: { node: OutlineNode; rank: number }[] = [];

  add(
    { kind, number, rank }: Pick<Numbering, 'kind' | 'number' | 'rank'>,
    title: string | null,
    span: Span,
  ): void {
    while ((this.#open.at(-1)?.rank ?? rank - 1) >= rank) this.#open.pop();
    const node: OutlineNode = { kind, number, title, span, children: [] };
    (this.#open.at(-1)?.node.children ?? this.nodes).push(node);
    this.#open.push({ node, rank });
  }

  /** The numbers of the open headings, outermost first. */
  path(): string[] {
    return this.#open.map(({ node }) => node.number);
  }
}
