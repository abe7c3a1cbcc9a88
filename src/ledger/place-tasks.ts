import type { Directive, OutlineNode, Task } from '#parse/directive.ts';

/** One heading of the outline in document order, parents before their children. */
export interface PlacedHeading {
  node: OutlineNode;
  /** Index of the heading above it, null at the top. */
  parent: number | null;
  /** What a filter names it by; no two headings of one kind share it. */
  key: string;
}

/** Under which headings a task stands, as their indexes. */
export interface TaskPlace {
  part: number | null;
  section: number | null;
  /** All of them, outermost first. */
  within: number[];
}

export interface PlacedTasks {
  headings: PlacedHeading[];
  /** One for each task, in the same order. */
  places: TaskPlace[];
}

/**
 * Puts the tasks under their headings by the numbers of their paths. Where headings side by side bear the same number
 * (an attachment that begins anew at 一), the last of them that stands before the task is meant.
 */
export function placeTasks({ outline, tasks }: Directive): PlacedTasks {
  const headings = flatten(outline, null, []);
  const siblings = groupSiblings(headings);
  return {
    headings: giveKeys(headings),
    places: tasks.map((task) => placeOf(task, headings, siblings)),
  };
}

type Heading = Omit<PlacedHeading, 'key'>;

function flatten(nodes: readonly OutlineNode[], parent: number | null, into: Heading[]): Heading[] {
  for (const node of nodes) {
    into.push({ node, parent });
    flatten(node.children, into.length - 1, into);
  }
  return into;
}

/** The number as printed where it is unique among its kind; else with the numbers above it, else with a count. */
function giveKeys(headings: readonly Heading[]): PlacedHeading[] {
  const shortKeys = countAll(headings.map(({ node }) => `${node.kind} ${node.number}`));
  const used = new Map<string, number>();
  return headings.map((heading) => {
    const { kind, number } = heading.node;
    const unique = shortKeys.get(`${kind} ${number}`) === 1;
    const key = unique ? number : numbersDownTo(heading, headings);
    const nth = (used.get(`${kind} ${key}`) ?? 0) + 1;
    used.set(`${kind} ${key}`, nth);
    return { ...heading, key: nth === 1 ? key : `${key}#${nth}` };
  });
}

function numbersDownTo({ node, parent }: Heading, headings: readonly Heading[]): string {
  const above = parent === null ? undefined : headings[parent];
  return above ? numbersDownTo(above, headings) + node.number : node.number;
}

/** The headings that stand side by side under one heading and bear the same number. */
type Siblings = Map<string, number[]>;

function groupSiblings(headings: readonly Heading[]): Siblings {
  const siblings: Siblings = new Map();
  for (const [index, { node, parent }] of headings.entries()) {
    const place = siblingKey(parent, node.number);
    const group = siblings.get(place);
    if (group) group.push(index);
    else siblings.set(place, [index]);
  }
  return siblings;
}

function siblingKey(parent: number | null, number: string): string {
  return `${parent ?? 'top'} ${number}`;
}

function placeOf({ path, span }: Task, headings: readonly Heading[], siblings: Siblings): TaskPlace {
  const startOf = (index: number) => headings[index]?.node.span[0] ?? 0;
  const place: TaskPlace = { part: null, section: null, within: [] };
  let above: number | null = null;
  for (const number of path) {
    const same: number[] = siblings.get(siblingKey(above, number)) ?? [];
    const index = same.findLast((candidate) => startOf(candidate) <= span[0]) ?? same[0];
    if (index === undefined) break;
    const kind = headings[index]?.node.kind;
    if (kind === 'part' || kind === 'section') place[kind] = index;
    place.within.push(index);
    above = index;
  }
  return place;
}

function countAll(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
