import { describe, expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

const say = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ value, added, removed }) => (added ? `[+${value}]` : removed ? `[-${value}]` : value))
    .join('');

describe('compareWords', () => {
  it('marks the words that went and those that came', () => {
    expect(say('新建水库三座。', '新建水库五座。')).toBe('新建水库[-三][+五]座。');
  });

  it('takes a day as one word', () => {
    expect(say('2021-06-30 完成', '2021-12-31 完成')).toBe('[-2021-06-30][+2021-12-31] 完成');
  });

  it('leaves equal passages whole', () => {
    expect(compareWords('加强领导', '加强领导')).toEqual([
      { value: '加强领导', added: false, removed: false },
    ]);
  });
});
