import { describe, expect, test } from 'vitest';
import { findBrackets, splitOutside } from './brackets.ts';
import { isClassificationMark } from './classification.ts';
import { findNumeral, findSpelledYear } from './digits.ts';
import { readLines } from './lines.ts';
import { findNumbering } from './numbering.ts';
import { findDateLine } from './signature.ts';

describe('numbers that open a line', () => {
  test.each([
    ['一、落实要求', 'part', '一'],
    ['（二）今年目标', 'section', '（二）'],
    ['(二)今年目标', 'section', '(二)'],
    ['12．把服务', 'item', '12'],
    ['3、支持', 'item', '3'],
    ['１．支持', 'item', '１'],
    ['（1）支持', 'sub', '（1）'],
    ['①支持', 'sub', '①'],
  ])('%s', (line, kind, number) => {
    expect(findNumbering(line)).toMatchObject({ kind, number });
  });

  test.each(['一是强化组织领导', '2021年目标', '1.5%左右', '（含技工院校）', '十年'])(
    '%s has none',
    (line) => {
      expect(findNumbering(line)).toBeUndefined();
    },
  );
});

test('brackets nest, mix widths, and are passed over where they never close', () => {
  const line = '甲（乙(丙）丁)戊（己';
  expect(findBrackets(line).map(({ start, end }) => line.slice(start, end))).toEqual(['（乙(丙）丁)']);
  expect(splitOutside('甲（一，二），乙', /，/g).map(({ text }) => text)).toEqual(['甲（一，二）', '乙']);
});

test('lines keep their place whatever ends them', () => {
  const text = ' 甲\r\n\r\n　乙\u2029丙';
  expect(readLines(text).map((line) => text.slice(line.start, line.start + line.text.length))).toEqual([
    '甲',
    '乙',
    '丙',
  ]);
});

test('dates are read in digits and spelled out', () => {
  expect(findDateLine('2021年3月19日')).toBe('2021-03-19');
  expect(findDateLine('二○○六年四月二十八日')).toBe('2006-04-28');
  expect(findDateLine('2021年2月30日')).toBeUndefined();
  expect(findDateLine('于2021年3月19日')).toBeUndefined();
});

test('Chinese numerals up to 99 and years digit by digit', () => {
  expect(['十', '十二', '二十', '九十九'].map(findNumeral)).toEqual([10, 12, 20, 99]);
  expect(findNumeral('百')).toBeUndefined();
  expect(findSpelledYear('二○二一')).toBe(2021);
  expect(findSpelledYear('二十一')).toBeUndefined();
});

test('a mark of secrecy stands alone or with a term', () => {
  expect(['机密', '秘密★10年', '密级：绝密'].map(isClassificationMark)).toEqual([true, true, true]);
  expect(['商业秘密', '保守国家秘密', '秘密工作条例'].map(isClassificationMark)).toEqual([
    false,
    false,
    false,
  ]);
});
