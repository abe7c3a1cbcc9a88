import { describe, expect, test } from 'vitest';
import { matchRows } from './match-rows.ts';

const tasks = [
  { id: 'platform', clause: '建成全省一体化政务服务平台，实现高频事项跨省通办。' },
  { id: 'roads', clause: '新建改建农村公路1200公里。' },
  { id: 'schools-one', clause: '改造薄弱学校。' },
  { id: 'schools-two', clause: '改造薄弱学校。' },
];

function match(clause: string) {
  return matchRows([clause], tasks)[0];
}

describe('a row of a ledger in use', () => {
  test.each([
    '新建改建农村公路1200公里。',
    '2. 新建改建农村公路1200公里',
    '（二）新建改建 农村公路1200公里；',
  ])('%s is the task of the same clause, whatever its number and marks', (clause) => {
    expect(match(clause)?.exact).toBe('roads');
  });

  test('with fewer words is proposed, never taken as the same', () => {
    const found = match('建成全省一体化政务服务平台');
    expect(found?.exact).toBeNull();
    expect(found?.candidates[0]).toMatchObject({ taskId: 'platform' });
    expect(found?.candidates[0]?.similarity).toBeLessThan(1);
  });

  test('whose clause two tasks share is proposed for both', () => {
    expect(match('改造薄弱学校。')).toEqual({
      exact: null,
      candidates: [
        { taskId: 'schools-one', similarity: 1 },
        { taskId: 'schools-two', similarity: 1 },
      ],
    });
  });

  test('like no task has no proposal', () => {
    expect(match('举办全省职业技能大赛。')).toEqual({ exact: null, candidates: [] });
  });

  test('with a figure of its own is only proposed', () => {
    expect(match('新建改建农村公路1500公里。')?.exact).toBeNull();
  });
});
