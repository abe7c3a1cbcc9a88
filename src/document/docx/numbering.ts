import { childOf, childrenOf, type XmlNode } from '../xml.ts';
import { formatNumber } from './number-formats.ts';

/** One level of a list: how its number is printed. */
interface Level {
  start: number;
  format: string;
  /** `%1、` `（%2）` `%1.%2`: the numbers of the levels with what stands around them. */
  pattern: string;
  suffix: string;
  decimalOnly: boolean;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  /** Levels that begin anew with this list, and at what. */
  restarts: Map<number, number>;
}

const DEEPEST_LEVEL = 8;
const PLACE = /%([1-9])/g;
const MARK_AT_END = /[、.．,，)）。：:\s]$/;

/** The numbers that Word prints before paragraphs, counted as the paragraphs come. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(part: XmlNode | undefined) {
    const abstracts = new Map(
      childrenOf(part, 'abstractNum').map((node) => [
        node.attributes['abstractNumId'] ?? '',
        readLevels(node),
      ]),
    );
    for (const node of childrenOf(part, 'num')) {
      const abstractId = childOf(node, 'abstractNumId')?.attributes['val'] ?? '';
      const levels = new Map(abstracts.get(abstractId) ?? []);
      const restarts = new Map<number, number>();
      for (const override of childrenOf(node, 'lvlOverride')) {
        const index = Number(override.attributes['ilvl'] ?? 0);
        const start = childOf(override, 'startOverride')?.attributes['val'];
        const own = childOf(override, 'lvl');
        if (own) levels.set(index, readLevel(own));
        if (start !== undefined) restarts.set(index, Number(start));
      }
      this.#lists.set(node.attributes['numId'] ?? '', { abstractId, levels, restarts });
    }
  }

  /** The number of the next paragraph of a list, as printed before it; empty for bullets and unknown lists. */
  next(listId: string, levelIndex: number): string {
    const list = this.#lists.get(listId);
    const level = list?.levels.get(levelIndex);
    if (!list || !level || levelIndex > DEEPEST_LEVEL) return '';
    const counts = this.#countsOf(list, listId);
    counts[levelIndex] = (counts[levelIndex] ?? level.start - 1) + 1;
    counts.length = levelIndex + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    const printed = level.pattern.replace(PLACE, (_, place: string) => {
      const index = Number(place) - 1;
      const at = list.levels.get(index);
      const count = counts[index] ?? at?.start ?? 1;
      return formatNumber(count, level.decimalOnly ? 'decimal' : (at?.format ?? 'decimal'));
    });
    const parts = level.suffix === 'nothing' || MARK_AT_END.test(printed) ? '' : ' ';
    return printed === '' ? '' : printed + parts;
  }

  /** Lists of one abstract list go on counting, except where one says that it begins anew. */
  #countsOf(list: List, listId: string): number[] {
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const [index, start] of list.restarts) counts[index] = start - 1;
    }
    return counts;
  }
}

function readLevels(abstract: XmlNode): [number, Level][] {
  return childrenOf(abstract, 'lvl').map((node) => [Number(node.attributes['ilvl'] ?? 0), readLevel(node)]);
}

function readLevel(node: XmlNode): Level {
  const value = (name: string) => childOf(node, name)?.attributes['val'];
  return {
    start: Number(value('start') ?? 1),
    format: value('numFmt') ?? 'decimal',
    pattern: value('lvlText') ?? '',
    suffix: value('suff') ?? 'tab',
    decimalOnly: childOf(node, 'isLgl') !== undefined,
  };
}
