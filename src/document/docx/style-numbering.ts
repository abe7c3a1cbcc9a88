import { childOf, childrenOf, type XmlNode } from '../xml.ts';

/** The list that a paragraph style numbers its paragraphs by. */
interface StyleList {
  listId: string | undefined;
  level: number | undefined;
}

/** Which list each paragraph style belongs to, its own or that of the style it is based on. */
export class StyleNumbering {
  readonly #styles: ReadonlyMap<string, StyleList & { basedOn: string | undefined }>;

  constructor(part: XmlNode | undefined) {
    this.#styles = new Map(
      childrenOf(part, 'style').map((style) => {
        const list = childOf(childOf(style, 'pPr'), 'numPr');
        const level = childOf(list, 'ilvl')?.attributes['val'];
        return [
          style.attributes['styleId'] ?? '',
          {
            listId: childOf(list, 'numId')?.attributes['val'],
            level: level === undefined ? undefined : Number(level),
            basedOn: childOf(style, 'basedOn')?.attributes['val'],
          },
        ];
      }),
    );
  }

  /** Undefined where neither the style nor one below it numbers anything. */
  of(styleId: string | undefined): StyleList | undefined {
    const seen = new Set<string>();
    let level: number | undefined;
    for (let id = styleId; id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const style = this.#styles.get(id);
      level ??= style?.level;
      if (style?.listId !== undefined) return { listId: style.listId, level };
      id = style?.basedOn;
    }
    return undefined;
  }
}
