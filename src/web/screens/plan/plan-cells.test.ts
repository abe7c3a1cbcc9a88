import { describe, expect, it } from 'vitest';
import { isBlock, readBlock } from './plan-cells.ts';

describe('what a spreadsheet copies', () => {
  it('is read as rows of cells, lines within a cell kept', () => {
    expect(readBlock('甲\t6月底 初稿\r\n"乙\n第二行"\t9月底 印发\r\n')).toEqual([
      ['甲', '6月底 初稿'],
      ['乙\n第二行', '9月底 印发'],
    ]);
  });

  it('is told from the words of one cell', () => {
    expect(isBlock('甲\t乙')).toBe(true);
    expect(isBlock('甲\n乙\n')).toBe(true);
    expect(isBlock('6月底 完成初稿')).toBe(false);
  });
});
