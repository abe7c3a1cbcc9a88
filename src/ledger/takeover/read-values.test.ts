import { describe, expect, test } from 'vitest';
import { readDate } from './read-date.ts';
import { readStatus } from './read-status.ts';
import { isTelephone } from './read-telephone.ts';

describe('a status', () => {
  test.each([
    ['已完成', 'done'],
    ['办结', 'done'],
    ['已完成（6月25日）', 'done'],
    ['● 推进中', 'under_way'],
    ['按序时推进', 'under_way'],
    ['滞后', 'behind'],
    ['【进度滞后】', 'behind'],
    ['逾期未完成', 'behind'],
    ['未启动', 'not_started'],
    ['未完成', 'not_done'],
    ['暂停', 'stopped'],
  ])('%s is read', (words, status) => {
    expect(readStatus(words)).toBe(status);
  });

  test.each(['基本完成', '未达到完成条件', '已完成初稿，正在征求意见', '', '？'])(
    '%s is not guessed',
    (words) => {
      expect(readStatus(words)).toBeNull();
    },
  );
});

describe('a day', () => {
  test.each([
    ['2021-06-30', '2021-06-30'],
    ['2021.6.30', '2021-06-30'],
    ['2021/6/30 09:15', '2021-06-30'],
    ['2021年6月30日', '2021-06-30'],
    ['20210630', '2021-06-30'],
    ['6月30日', '2021-06-30'],
    ['6.30', '2021-06-30'],
    ['6月底', '2021-06-30'],
    ['2022年2月底前', '2022-02-28'],
  ])('%s is read', (words, on) => {
    expect(readDate(words, 2021)).toEqual({ on });
  });

  test.each(['6月', '长期', '2021-02-30', '13.45', '13800000000'])('%s is none', (words) => {
    expect(readDate(words, 2021)).toEqual({ unread: 'date_unread' });
  });

  test('without a year is not guessed', () => {
    expect(readDate('6月底', null)).toEqual({ unread: 'year_unknown' });
  });
});

describe('a telephone number', () => {
  test.each(['0999-5550101', '13800000000', '+86 138 0000 0000', '5550101', '0999-5550101、13800000000'])(
    '%s is one',
    (words) => {
      expect(isTelephone(words)).toBe(true);
    },
  );
  test.each(['张某', '20210630', '1', '0999-5550101（张某）'])('%s is none', (words) => {
    expect(isTelephone(words)).toBe(false);
  });
});
