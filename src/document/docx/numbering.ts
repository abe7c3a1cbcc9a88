import { childOf, childrenOf, type XmlNode } from '../xml.ts';
import { formatNumber } from './number-formats.ts';

/** One level of a list: how its number is printed. */
export interface Level {
  start: number;
  format: string;
  /** `%1、` `（%2）` `%1.%2`: the numbers of the levels with what stands around them. */
  pattern: string;
  /** What stands between the number and the words. */
  suffix: string;
  decimalOnly: boolean;
  /** The outermost levels, so many of them, whose numbers make this one begin anew; undefined for all above it. */
  restartsAfter: number | undefined;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
}

/** A list as paragraphs name it. Lists of one definition go on counting where another stopped. */
export interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with the first paragraph of this list, and at what. */
  restarts: ReadonlyMap<number, number>;
}

const DEEPEST_LEVEL = 8;
const PLACE = /%([1-9])/g;
// After these no space is needed to tell the number from the words
const CHINESE_MARK_AT_END = /[、．，）。：　]$/;

/** The numbers that Word prints before paragraphs, counted as the paragraphs come. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The level of a list that a paragraph style stands for; 0 for none. */
  levelOf(listId: string, style: string | undefined): number {
    const levels = this.#lists.get(listId)?.levels ?? new Map<number, Level>();
    const found = [...levels].find(([, level]) => level.style !== undefined && level.style === style);
    return found?.[0] ?? 0;
  }

  /** The number of the next paragraph of a list, as printed before its words; empty for bullets and unknown lists. */
  next(listId: string, index: number): string {
    const list = this.#lists.get(listId);
    const level = list?.levels.get(index);
    if (!list || !level || index > DEEPEST_LEVEL) return '';
    const counts = this.#countsOf(list, listId);
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    for (let deeper = index + 1; deeper <= DEEPEST_LEVEL; deeper += 1) {
      const { restartsAfter = deeper } = list.levels.get(deeper) ?? {};
      if (index < restartsAfter) counts[deeper] = undefined;
    }
    if (level.format === 'bullet') return '';
    const printed = level.pattern.replace(PLACE, (_, place: string) => {
      const at = list.levels.get(Number(place) - 1);
      const count = counts[Number(place) - 1] ?? at?.start ?? 1;
      return formatNumber(count, level.decimalOnly ? 'decimal' : (at?.format ?? 'decimal'));
    });
    const close = level.suffix === 'nothing' || printed === '' || CHINESE_MARK_AT_END.test(printed);
    return close ? printed : `${printed} `;
  }

  #countsOf({ definition, restarts }: List, listId: string): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const [index, start] of restarts) counts[index] = start - 1;
    }
    return counts;
  }
}

/** The lists of a numbering part by the ids that paragraphs name. */
export function readLists(part: XmlNode | undefined): Map<string, List> {
  const definitions = childrenOf(part, 'abstractNum');
  const byId = new Map(definitions.map((node) => [node.attributes['abstractNumId'] ?? '', node]));
  const styleOf = (node: XmlNode | undefined, name: string) => childOf(node, name)?.attributes['val'];
  return new Map(
    childrenOf(part, 'num').map((node) => {
      const named = byId.get(childOf(node, 'abstractNumId')?.attributes['val'] ?? '');
      // A definition may only point at the one that a list style has
      const linked = styleOf(named, 'numStyleLink');
      const found = definitions.find((one) => linked !== undefined && styleOf(one, 'styleLink') === linked);
      return [node.attributes['numId'] ?? '', readList(node, found ?? named)];
    }),
  );
}

function readList(node: XmlNode, definition: XmlNode | undefined): List {
  const levels = new Map(childrenOf(definition, 'lvl').map((level) => [indexOf(level), readLevel(level)]));
  const restarts = new Map<number, number>();
  for (const override of childrenOf(node, 'lvlOverride')) {
    const own = childOf(override, 'lvl');
    if (own) levels.set(indexOf(override), readLevel(own));
    const start = childOf(override, 'startOverride')?.attributes['val'];
    if (start !== undefined) restarts.set(indexOf(override), Number(start));
  }
  return { definition: definition?.attributes['abstractNumId'] ?? '', levels, restarts };
}

function indexOf(level: XmlNode): number {
  return Number(level.attributes['ilvl'] ?? 0);
}

function readLevel(node: XmlNode): Level {
  const value = (name: string) => childOf(node, name)?.attributes['val'];
  const restart = value('lvlRestart');
  return {
    start: Number(value('start') ?? 0),
    format: value('numFmt') ?? 'decimal',
    pattern: value('lvlText') ?? '',
    suffix: value('suff') ?? 'tab',
    decimalOnly: childOf(node, 'isLgl') !== undefined,
    restartsAfter: restart === undefined ? undefined : Number(restart),
    style: value('pStyle'),
  };
}
