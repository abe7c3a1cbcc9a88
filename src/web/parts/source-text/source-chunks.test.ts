import { describe, expect, it } from 'vitest';
import type { Mark } from '#contract/directive.ts';
import { chunksOf, segmentsOf } from './source-chunks.ts';

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
  kind,
  span: [start, end],
  taskId: null,
  ordinal: null,
  label: null,
});

const text = '一、就业\n\n新增就业1100万人以上。\n（财政部负责）';
const clause = mark('clause', 6, 19);
const target = mark('target', 10, 18);
const responsibility = mark('responsibility', 20, 27);

describe('chunksOf', () => {
  it('keeps every line that is not empty, at its offset', () => {
    const paragraphs = chunksOf(text, []).flatMap((chunk) => chunk.paragraphs);
    expect(paragraphs.map(({ start, text: line }) => text.slice(start, start + line.length))).toEqual([
      '一、就业',
      '新增就业1100万人以上。',
      '（财政部负责）',
    ]);
  });

  it('deals each mark to the lines it touches', () => {
    const across = mark('note', 0, 27);
    const marks = [across, clause, target, responsibility];
    const [first, second, third] = chunksOf(text, marks).flatMap((chunk) => chunk.paragraphs);
    expect(first?.marks).toEqual([across]);
    expect(second?.marks).toEqual([across, clause, target]);
    expect(third?.marks).toEqual([across, responsibility]);
  });

  it('starts a new chunk rather than let one grow without end', () => {
    const long = Array.from({ length: 100 }, () => '字'.repeat(300)).join('\n');
    const chunks = chunksOf(long, []);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap((chunk) => chunk.paragraphs)).toHaveLength(100);
  });
});

describe('segmentsOf', () => {
  it('cuts at the edges of marks and of the active span, and loses nothing', () => {
    const [, paragraph] = chunksOf(text, [clause, target]).flatMap((chunk) => chunk.paragraphs);
    if (!paragraph) throw new Error('the second line is missing');
    const segments = segmentsOf(paragraph, { active: [8, 12], related: null });
    expect(segments.map((segment) => segment.text).join('')).toBe(paragraph.text);
    expect(segments.map((segment) => segment.marks.map((one) => one.kind))).toEqual([
      ['clause'],
      ['clause'],
      ['clause', 'target'],
      ['clause', 'target'],
      ['clause'],
    ]);
    expect(segments.map((segment) => segment.active)).toEqual([false, true, true, false, false]);
  });

  it('shows the gravest doubt about some words', () => {
    const doubts = [
      { span: [6, 10] as const, severity: 'warning' as const },
      { span: [8, 10] as const, severity: 'error' as const },
    ];
    const [, paragraph] = chunksOf(text, [], doubts).flatMap((chunk) => chunk.paragraphs);
    if (!paragraph) throw new Error('the second line is missing');
    const segments = segmentsOf(paragraph, { active: null, related: null });
    expect(segments.map((segment) => segment.doubt)).toEqual(['warning', 'error', null]);
  });
});
