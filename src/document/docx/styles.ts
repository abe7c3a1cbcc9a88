import { childOf, childrenOf, type XmlNode } from '../xml.ts';

/** The list that a paragraph is numbered by; undefined parts are said elsewhere. */
export interface ListPlace {
  listId: string | undefined;
  level: number | undefined;
}

interface Style extends ListPlace {
  name: string;
  basedOn: string | undefined;
  hidden: boolean | undefined;
}

const CONTENTS = /^toc \d$/i;
const OFF = new Set(['0', 'false', 'off']);

/** What paragraphs and runs take from their styles. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #usual: string | undefined;

  constructor(part: XmlNode | undefined) {
    const styles = childrenOf(part, 'style');
    this.#styles = new Map(styles.map((style) => [style.attributes['styleId'] ?? '', readStyle(style)]));
    this.#usual = styles.find(
      ({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
    )?.attributes['styleId'];
  }

  /** The list that a paragraph style numbers by, its own or that of a style it is based on. */
  listOf(styleId: string | undefined): ListPlace {
    const chain = this.#chain(styleId ?? this.#usual);
    return {
      listId: chain.find(({ listId }) => listId !== undefined)?.listId,
      level: chain.find(({ level }) => level !== undefined)?.level,
    };
  }

  /** Whether a style hides its words. */
  hides(styleId: string | undefined): boolean {
    return this.#chain(styleId).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  /** Whether a paragraph style is that of a table of contents, which repeats the headings. */
  isContents(styleId: string | undefined): boolean {
    return CONTENTS.test(this.#styles.get(styleId ?? '')?.name ?? '');
  }

  /** A style and those that it is based on, one below the other. */
  #chain(styleId: string | undefined): Style[] {
    const chain = new Set<Style>();
    let style = this.#styles.get(styleId ?? '');
    while (style && !chain.has(style)) {
      chain.add(style);
      style = this.#styles.get(style.basedOn ?? '');
    }
    return [...chain];
  }
}

function readStyle(style: XmlNode): Style {
  return {
    name: childOf(style, 'name')?.attributes['val'] ?? '',
    basedOn: childOf(style, 'basedOn')?.attributes['val'],
    hidden: isHidden(childOf(style, 'rPr')),
    ...readListPlace(childOf(style, 'pPr')),
  };
}

/** The list that properties of a paragraph name. */
export function readListPlace(properties: XmlNode | undefined): ListPlace {
  const list = childOf(properties, 'numPr');
  const level = childOf(list, 'ilvl')?.attributes['val'];
  return {
    listId: childOf(list, 'numId')?.attributes['val'],
    level: level === undefined ? undefined : Number(level),
  };
}

/** Whether properties of a run hide its words; undefined where they do not say. */
export function isHidden(properties: XmlNode | undefined): boolean | undefined {
  const vanish = childOf(properties, 'vanish');
  return vanish && !OFF.has(vanish.attributes['val'] ?? '');
}
