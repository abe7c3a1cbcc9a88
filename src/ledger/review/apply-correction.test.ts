import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopeOf } from '#parse/organisation-names.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { readTaskAt } from '#parse/read-task-at.ts';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { applyCorrection, applyCorrections } from './apply-correction.ts';
import type { Correction, NumberedCorrection } from './correction.ts';
import { listOpenDiagnostics } from './open-diagnostics.ts';
import { directiveOf, openReview, type Review } from './review.ts';

const reader = { readTaskAt, scopeOf };

/** Grouped lines of which one lacks its clause: nothing is paired. */
const mismatch = [
  '岚川省人民政府2024年重点工作分工方案',
  '岚政发〔2024〕3号',
  '各市人民政府：',
  '一、发展产业',
  '推进甲类园区建设。加快乙类园区建设。',
  '1．建成丙类园区。',
  '（省发展改革委牵头，6月底前完成）',
  '（省财政厅负责，年内持续推进）',
  '（省科技厅、省教育厅等负责，9月底前完成）',
  '各地要抓好落实。',
  '岚川省人民政府',
  '2024年1月15日',
].join('\n');
const inline = [
  '岚川省人民政府2024年重点工作分工方案',
  '一、发展产业',
  '（一）园区建设。',
  '1．建成甲类园区，新增产值增长6%以上。（省发展改革委牵头，6月底前完成）',
  '2．建成乙类园区。（省财政厅负责）',
  '3．办好丙类园区。',
  '岚川省人民政府',
  '2024年1月15日',
].join('\n');

const open = (text: string) => openReview(text, parseDirective(text));
const span = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no ${words}.`);
  return [start, start + words.length];
};
/** The review after corrections that all can be made. */
const correct = (text: string, ...corrections: Correction[]): Review => {
  const numbered = corrections.map((correction, index) => ({
    number: index + 1,
    reason: '核对原文',
    correction,
  }));
  const result = applyCorrections(open(text), numbered, reader);
  if (!result.ok) throw new Error(`${result.number}: ${result.refusal.code}`);
  return result.value;
};
const refusalOf = (text: string, correction: Correction, reason = '核对原文') => {
  const result = applyCorrection(open(text), { number: 1, reason, correction }, reader);
  return result.ok ? undefined : result.refusal;
};
const taskOf = (review: Review, key: string) => review.tasks.find((task) => task.key === key)?.task;
const codes = (review: Review) => listOpenDiagnostics(review).map(({ code }) => code);

describe('lines without their clauses', () => {
  const [error] = listOpenDiagnostics(open(mismatch));
  const lines = [
    '（省发展改革委牵头，6月底前完成）',
    '（省财政厅负责，年内持续推进）',
    '（省科技厅、省教育厅等负责，9月底前完成）',
  ];
  const [forThird, forFirst, forSecond] = lines.map((line) => span(mismatch, line)) as [number, number][];

  test('name the tasks that wait and the lines that wait for them', () => {
    expect(error).toMatchObject({
      code: 'responsibility_mismatch',
      taskKeys: ['t1', 't2'],
      lines: [forThird, forFirst, forSecond],
    });
  });

  test('are settled by splitting the clause and giving each its line, all at once', () => {
    const at = mismatch.indexOf('加快乙类');
    const split = correct(mismatch, { kind: 'split_task', task: 't1', at });
    expect(listOpenDiagnostics(split)[0]?.taskKeys).toEqual(['t1', 'c1', 't2']);
    const places = [
      { task: 't1', responsibilitySpan: forFirst ?? null },
      { task: 'c1', responsibilitySpan: forSecond ?? null },
      { task: 't2', responsibilitySpan: forThird ?? null },
    ];
    const settled = correct(mismatch, { kind: 'split_task', task: 't1', at }, { kind: 'place_task', places });
    expect(codes(settled)).not.toContain('responsibility_mismatch');
    expect(taskOf(settled, 'c1')).toMatchObject({
      text: '加快乙类园区建设。',
      responsibilities: [{ role: 'responsible', orgs: ['省科技厅', '省教育厅'], openEnded: true }],
      deadlines: [{ kind: 'complete', on: '2024-09-30' }],
    });
  });

  test('stand while a task waits, whoever has looked at them', () => {
    expect(refusalOf(mismatch, { kind: 'settle_diagnostic', diagnostic: error?.key ?? '' })).toEqual({
      code: 'error_stands',
    });
  });

  test('a line that is no responsibility can be settled once every task is decided, and comes back with a task', () => {
    const decide: Correction[] = ['t1', 't2'].map((task) => ({
      kind: 'set_responsibilities',
      task,
      responsibilities: [],
    }));
    const settle: Correction = { kind: 'settle_diagnostic', diagnostic: error?.key ?? '' };
    expect(codes(correct(mismatch, ...decide))).toContain('responsibility_mismatch');
    expect(codes(correct(mismatch, ...decide, settle))).not.toContain('responsibility_mismatch');
    const placed: Correction = {
      kind: 'place_task',
      places: [{ task: 't1', responsibilitySpan: forFirst ?? null }],
    };
    const undone: Correction = { kind: 'place_task', places: [{ task: 't1', responsibilitySpan: null }] };
    expect(codes(correct(mismatch, ...decide, settle, placed, undone))).toContain('responsibility_mismatch');
  });
});

describe('a document that assigns nothing', () => {
  const text = '岚川省人民政府2024年工作要点\n一、发展产业\n建成甲类园区。\n建成乙类园区。\n';
  const add: Correction = {
    kind: 'add_task',
    span: span(text, '建成甲类园区。\n'),
    responsibilitySpan: null,
  };

  test('is filled in by hand, and its error goes with the first organisation', () => {
    expect(codes(open(text))).toContain('no_responsibility');
    const added = correct(text, add);
    expect(added.tasks).toMatchObject([{ key: 'c1', task: { text: '建成甲类园区。', path: ['一'] } }]);
    expect(codes(added)).toContain('no_responsibility');
    const filled = correct(text, add, {
      kind: 'set_responsibilities',
      task: 'c1',
      responsibilities: [{ role: 'lead', names: ['省发展改革委', '有关部门'], openEnded: false }],
    });
    expect(codes(filled)).toEqual([]);
    expect(taskOf(filled, 'c1')?.responsibilities).toMatchObject([{ role: 'lead', scope: 'relevant' }]);
  });

  test('takes words that no text says only with a reason', () => {
    const opened = applyCorrection(open(text), { number: 1, reason: '', correction: add }, reader);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const correction: Correction = {
      kind: 'set_responsibilities',
      task: 'c1',
      responsibilities: [{ role: 'lead', names: ['省发展改革委'], openEnded: false }],
    };
    const made = (reason: string) =>
      applyCorrection(opened.value, { number: 2, reason, correction }, reader).ok;
    expect([made(''), made('会议纪要')]).toEqual([false, true]);
  });
});

describe('splitting and merging', () => {
  test('a clause in two: both are answered for alike, figures go with their words', () => {
    const at = inline.indexOf('新增产值');
    const review = correct(inline, { kind: 'split_task', task: 't1', at });
    const [first, second] = review.tasks.map(({ task }) => task);
    expect(first).toMatchObject({ text: '建成甲类园区，', responsibilitySpan: null, targets: [] });
    expect(second).toMatchObject({ text: '新增产值增长6%以上。', targets: [{ value: 6 }] });
    expect(first?.responsibilities).toEqual(second?.responsibilities);
    expect(first?.deadlines).toEqual(second?.deadlines);
  });

  test('neighbours into one: what stands between is its clause, all that was said stays said', () => {
    const review = correct(inline, { kind: 'merge_tasks', task: 't1', next: 't2' });
    expect(review.tasks).toHaveLength(1);
    expect(review.tasks[0]?.task).toMatchObject({
      text: inline.slice(inline.indexOf('建成甲类'), inline.indexOf('（省财政厅')),
      responsibilities: [{ orgs: ['省发展改革委'] }, { orgs: ['省财政厅'] }],
      deadlines: [{ on: '2024-06-30' }],
    });
  });

  test('splitting and merging again says of both what was said of one', () => {
    const at = inline.indexOf('新增产值');
    const whole = taskOf(open(inline), 't1');
    const again = correct(
      inline,
      { kind: 'split_task', task: 't1', at },
      { kind: 'merge_tasks', task: 't1', next: 'c1' },
    );
    expect(taskOf(again, 't1')).toEqual(whole);
  });
});

describe('words pointed out', () => {
  test('a heading that is a task keeps its number, its title becomes the clause', () => {
    const text = inline.replace('（一）园区建设。', '（一）园区建设');
    const review = correct(text, {
      kind: 'add_task',
      span: span(text, '（一）园区建设'),
      responsibilitySpan: null,
    });
    expect(review.tasks[0]).toMatchObject({ key: 'c1', task: { text: '园区建设', path: ['一', '（一）'] } });
    expect(review.outline[0]?.children[0]).toMatchObject({ number: '（一）', title: null });
  });

  test('a value corrected in its place keeps its words, a new one has none', () => {
    const [deadline] = taskOf(open(inline), 't1')?.deadlines ?? [];
    const corrected = correct(inline, {
      kind: 'set_deadlines',
      task: 't1',
      deadlines: [{ kind: 'complete', on: '2024-12-31', every: null }],
    });
    expect(taskOf(corrected, 't1')?.deadlines).toEqual([{ ...deadline, on: '2024-12-31' }]);
    const added = correct(inline, {
      kind: 'set_deadlines',
      task: 't1',
      deadlines: [
        { kind: 'complete', on: '2024-06-30', every: null },
        { kind: 'ongoing', on: '2024-12-31', every: 'month' },
      ],
    });
    expect(taskOf(added, 't1')?.deadlines).toMatchObject([deadline, { every: 'month', quote: '' }]);
  });

  test('another year reads the deadlines anew, except those that a person has set', () => {
    const head = {
      title: '岚川省重点工作分工方案',
      docNumber: null,
      issuer: null,
      issuedOn: null,
      year: 2025,
    };
    const review = correct(
      inline,
      { kind: 'set_deadlines', task: 't2', deadlines: [{ kind: 'complete', on: '2024-03-31', every: null }] },
      { kind: 'edit_document', document: head },
    );
    expect(taskOf(review, 't1')?.deadlines).toMatchObject([{ on: '2025-06-30' }]);
    expect(taskOf(review, 't2')?.deadlines).toMatchObject([{ on: '2024-03-31' }]);
  });
});

test.each<[string, Correction, string]>([
  ['a task that is not there', { kind: 'remove_task', task: 't9' }, 'unknown_task'],
  ['a doubt that is not there', { kind: 'settle_diagnostic', diagnostic: 'd99' }, 'unknown_diagnostic'],
  [
    'a place outside the text',
    { kind: 'add_task', span: [0, 9999], responsibilitySpan: null },
    'place_outside_text',
  ],
  ['white space', { kind: 'add_task', span: span(inline, '\n'), responsibilitySpan: null }, 'place_empty'],
  [
    'words of another task',
    { kind: 'add_task', span: span(inline, '乙类园区'), responsibilitySpan: null },
    'words_taken',
  ],
  [
    'half a number',
    { kind: 'add_task', span: span(inline, '业\n（一'), responsibilitySpan: null },
    'heading_cut',
  ],
  ['a place outside the clause', { kind: 'split_task', task: 't1', at: 0 }, 'split_outside_clause'],
  ['a task with itself', { kind: 'merge_tasks', task: 't1', next: 't1' }, 'not_neighbours'],
])('refuses %s', (_, correction, code) => {
  expect(refusalOf(inline, correction)).toMatchObject({ code });
});

test('refuses to take a task out without saying why', () => {
  expect(refusalOf(inline, { kind: 'remove_task', task: 't1' }, '')).toEqual({ code: 'reason_required' });
});

describe('whatever is corrected', () => {
  const names = ['lanchuan-2019-15', 'lanchuan-2021-3', 'yunting-2024-5', 'yanpu-2024-openness'];
  const texts = [mismatch, inline, ...names.map(readSample)];

  test('every character stays in exactly one place, and leaving all corrections out gives the reading again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(7), fc.nat(), fc.nat(), fc.nat(60), fc.nat(60)), {
          minLength: 1,
          maxLength: 12,
        }),
        (text, choices) => {
          const opened = open(text);
          let review = opened;
          const made: NumberedCorrection[] = [];
          for (const [index, choice] of choices.entries()) {
            const correction = chooseCorrection(review, choice);
            const numbered = { number: index + 1, reason: '核对', correction };
            const next = applyCorrection(review, numbered, reader);
            if (!next.ok) continue;
            review = next.value;
            made.push(numbered);
            expect(findMisplaced(text, directiveOf(review, []))).toEqual([]);
          }
          expect(applyCorrections(opened, made, reader)).toEqual({ ok: true, value: review });
          expect(applyCorrections(opened, [], reader)).toEqual({ ok: true, value: open(text) });
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A correction that random numbers choose; it need not be possible. */
function chooseCorrection(
  { text, tasks }: Review,
  [kind, one, other, before, length]: [number, number, number, number, number],
): Correction {
  const task = tasks[one % Math.max(1, tasks.length)];
  const next = tasks[(one + 1) % Math.max(1, tasks.length)];
  const key = task?.key ?? 't1';
  const from = other % (text.length + 1);
  const words: [number, number] = [from, Math.min(text.length, from + length)];
  const line: [number, number] = [Math.max(0, from - before), from];
  switch (kind) {
    case 0:
      return { kind: 'add_task', span: words, responsibilitySpan: one % 2 === 0 ? line : null };
    case 1:
      return { kind: 'remove_task', task: key };
    case 2:
      return { kind: 'split_task', task: key, at: (task?.task.span[0] ?? 0) + length };
    case 3:
      return { kind: 'merge_tasks', task: key, next: next?.key ?? 't2' };
    case 4:
      return { kind: 'place_task', places: [{ task: key, span: words, responsibilitySpan: line }] };
    case 5:
      return {
        kind: 'place_task',
        places: [
          { task: key, responsibilitySpan: next?.task.responsibilitySpan ?? null },
          { task: next?.key ?? 't2', responsibilitySpan: task?.task.responsibilitySpan ?? line },
        ],
      };
    case 6:
      return { kind: 'set_targets', task: key, targets: [] };
    default:
      return { kind: 'add_task', span: words, responsibilitySpan: null };
  }
}
