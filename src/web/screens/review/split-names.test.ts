import { describe, expect, it } from 'vitest';
import { splitNames } from './split-names.ts';

describe('splitNames', () => {
  it('parts names at 、 and at commas', () => {
    expect(splitNames('财政部、 科技部，教育部')).toEqual(['财政部', '科技部', '教育部']);
  });

  it('leaves a mark inside brackets to its name', () => {
    expect(splitNames('省市场监管局（省知识产权局、省药监局）、省财政厅')).toEqual([
      '省市场监管局（省知识产权局、省药监局）',
      '省财政厅',
    ]);
  });

  it('takes a bracket without its partner as part of a name', () => {
    expect(splitNames('省财政厅）、省科技厅')).toEqual(['省财政厅）', '省科技厅']);
  });

  it('finds no name in nothing', () => {
    expect(splitNames(' 、 ')).toEqual([]);
  });
});
