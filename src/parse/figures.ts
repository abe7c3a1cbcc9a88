import { halveDigits } from './digits.ts';

/** A figure with its unit as it stands in a phrase; offsets are within the phrase. */
export interface Figure {
  value: number;
  unit: string;
  start: number;
  end: number;
}

// 「6%」「1100万人」「1.3万亿斤」「5.3万个」「0.5个工作日」「3.2万」 yes; 「2021年」「12月」「5G」「2030—」 no
const FIGURE =
  /(?<![\d.．第])([0-9０-９]+(?:[.．][0-9０-９]+)?)\s*(%|％|‰|个?百分点|[万亿]{0,2}(?:个工作日|工作日|个小时|个月|小时|分钟|公里|千米|平方米|立方米|平方公里|公顷|千瓦时|千瓦|吨标准煤|吨|美元|欧元|元|人次|人|户|家|个|所|座|张|套|项|件|份|次|场|期|名|位|处|条|台|辆|艘|架|斤|公斤|亩|头|只|株|米|类|种|批|周年|岁|年|天|日|倍|成|宗|间|床|门|册|支|对|栋|平米|起|本|轮|片|块|尾|列|兆瓦时|兆瓦|毫米|厘米|微克\/立方米|部(?!委|门|队|级|分))|[万亿]{1,2})/g;
// A year, not a span of years: 「2030年」
const YEAR = /^(?:19|20)\d{2}$/;

/** The figures of a phrase in printed order; years, dates and numbers inside names are none. */
export function findFigures(phrase: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of phrase.matchAll(FIGURE)) {
    const digits = match[1] ?? '';
    const unit = match[2] ?? '';
    if ((unit === '年' && YEAR.test(digits)) || unit === '日') continue;
    figures.push({
      value: Number(halveDigits(digits).replace('．', '.')),
      unit: unit.replace('％', '%'),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return figures;
}
