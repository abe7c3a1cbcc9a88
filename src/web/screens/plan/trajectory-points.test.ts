import { expect, test } from 'vitest';
import { putPoints, readPoints, typePoints } from './trajectory-points.ts';

const typed = (day: string, value: string, targetPosition = 0) => ({ targetPosition, day, value });

test('points are read as people write days and figures, the first day first, and written back so', () => {
  const points = [typed('12月底', '1,200'), typed('2021-06-30', '-0.5'), typed('6月底', '38', 1)];
  const read = readPoints(points, 2021);
  expect(read).toEqual([
    { targetPosition: 0, reachOn: '2021-06-30', value: -0.5 },
    { targetPosition: 0, reachOn: '2021-12-31', value: 1200 },
    { targetPosition: 1, reachOn: '2021-06-30', value: 38 },
  ]);
  expect(typePoints(read, 2021)).toEqual([
    typed('6月底', '-0.5'),
    typed('12月底', '1200'),
    typed('6月底', '38', 1),
  ]);
});

test('what is no day or no figure is left out, and of one day the last counts', () => {
  expect(readPoints([typed('6月底', '38万'), typed('早日', '38'), typed('', '')], 2021)).toEqual([]);
  expect(readPoints([typed('6月底', '1'), typed('6月30日', '2')], 2021)).toEqual([
    { targetPosition: 0, reachOn: '2021-06-30', value: 2 },
  ]);
});

test('a block fills the grid from where it is pasted', () => {
  const block = [
    ['6月底', '20'],
    ['9月底', '30'],
  ];
  const at = { targetPosition: 0, at: 1, column: 'day' } as const;
  expect(putPoints([typed('3月底', '10')], block, at)).toEqual([
    ...[typed('3月底', '10'), typed('6月底', '20'), typed('9月底', '30')],
  ]);
  expect(putPoints([typed('3月底', '')], [['10']], { ...at, at: 0, column: 'value' })).toEqual([
    typed('3月底', '10'),
  ]);
});
