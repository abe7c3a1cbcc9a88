import { describe, expect, test } from 'vitest';
import type { OutlineKind, OutlineNode } from '#parse/directive.ts';
import { buildDirective } from '#test-kit/build-directive.ts';
import { placeTasks } from './place-tasks.ts';

function heading(
  kind: OutlineKind,
  number: string,
  start: number,
  children: OutlineNode[] = [],
): OutlineNode {
  return { kind, number, title: null, span: [start, start + 1], children };
}

const keysOf = (outline: OutlineNode[]) =>
  placeTasks({ ...buildDirective([]), outline }).headings.map(({ key }) => key);

describe('headings', () => {
  test('stand in document order, each with the one above it', () => {
    const { headings } = placeTasks({
      ...buildDirective([]),
      outline: [heading('part', '一', 0, [heading('section', '（一）', 1)]), heading('part', '二', 2)],
    });
    expect(headings.map(({ node, parent }) => [node.number, parent])).toEqual([
      ['一', null],
      ['（一）', 0],
      ['二', null],
    ]);
  });

  test('are named by their number where it is unique, else by the numbers above it too', () => {
    expect(
      keysOf([
        heading('part', '一', 0, [heading('section', '（一）', 1), heading('section', '（二）', 2)]),
        heading('part', '二', 3, [heading('section', '（一）', 4)]),
      ]),
    ).toEqual(['一', '一（一）', '（二）', '二', '二（一）']);
  });

  test('that nothing tells apart are counted', () => {
    expect(keysOf([heading('part', '一', 0), heading('part', '一', 9)])).toEqual(['一', '一#2']);
  });
});

describe('tasks', () => {
  test('stand under the part and section of their path, as far as the outline has them', () => {
    const directive = buildDirective([
      { path: ['一', '（一）', '1'] },
      { path: ['一'] },
      { path: [] },
      { path: ['二', '（一）'] },
    ]);
    expect(placeTasks(directive).places).toEqual([
      { part: 0, section: 1, within: [0, 1] },
      { part: 0, section: null, within: [0] },
      { part: null, section: null, within: [] },
      { part: null, section: null, within: [] },
    ]);
  });

  test('under one of two equal numbers stand under the last before them', () => {
    const outline = [heading('part', '一', 0), heading('part', '一', 50)];
    const tasks = [
      { path: ['一'], span: [10, 20] as [number, number] },
      { path: ['一'], span: [60, 70] as [number, number] },
    ];
    const { places } = placeTasks({ ...buildDirective(tasks), outline });
    expect(places.map(({ part }) => part)).toEqual([0, 1]);
  });
});
