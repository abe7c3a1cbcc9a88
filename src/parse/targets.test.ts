import { describe, expect, test } from 'vitest';
import { readDirections } from './directions.ts';
import { readTargets } from './targets.ts';

/** `indicator op value unit kind`, or `indicator from->value unit kind`. */
function said(clause: string): string[] {
  return readTargets(clause, 0).map(
    ({ indicator, op, from, value, unit, kind }) => `${indicator} ${from ?? ''}${op} ${value}${unit} ${kind}`,
  );
}

describe('figures of a clause', () => {
  test.each([
    ['城镇新增就业1100万人以上', ['城镇新增就业 >= 1100万人 target']],
    ['城镇调查失业率控制在6%以内', ['城镇调查失业率 <= 6% target']],
    ['单位能耗降低3%左右', ['单位能耗降低 ~ 3% target']],
    ['工商业电价再降5%', ['工商业电价 - 5% target']],
    ['均增幅均超过10%', ['均增幅 > 10% target']],
    ['年应纳税所得额不到100万元的部分', ['年应纳税所得额 < 100万元 policy_parameter']],
    ['覆盖率达到70%', ['覆盖率 = 70% target']],
    ['将起征点从月销售额10万元提高到15万元', ['起征点 10-> 15万元 policy_parameter']],
    ['补助标准分别再增加30元和5元', ['补助标准 + 30元 policy_parameter', '补助标准 + 5元 policy_parameter']],
    ['增速保持在7.5%—8%', ['增速 = 7.5% target', '增速 = 8% target']],
    [
      '安排省重点项目320个、年度投资2600亿元',
      ['安排省重点项目 = 320个 appropriation', '年度投资 = 2600亿元 target'],
    ],
    ['确保剩余3.2万贫困人口全部脱贫', ['剩余贫困人口全部脱贫 = 3.2万 target']],
    ['每个县至少要确定1家定点医疗机构', ['每个县确定定点医疗机构 >= 1家 target']],
    ['办结时间不超过0.5个工作日', ['办结时间 <= 0.5个工作日 target']],
    ['庆祝中国共产党成立100周年', ['中国共产党成立 = 100周年 context']],
    ['受理率达到１００％', ['受理率 = 100% target']],
  ])('%s', (clause, expected) => {
    expect(said(clause)).toEqual(expected);
  });

  test.each([
    '制定2030年前碳排放达峰行动方案',
    '加大5G网络建设力度',
    '推进“科技创新2030—重大项目”',
    '于4月6日前报送',
    '十年磨一剑',
  ])('%s holds none', (clause) => {
    expect(said(clause)).toEqual([]);
  });
});

describe('directions', () => {
  test.each([
    ['确保基本民生支出只增不减', '基本民生支出', '只增不减'],
    ['在现行优惠政策基础上，再减半征收所得税', '所得税', '减半'],
    ['行政村快递服务全覆盖', '行政村快递服务', '全覆盖'],
  ])('%s', (clause, indicator, direction) => {
    expect(readDirections(clause, 0)).toMatchObject([{ indicator, direction }]);
  });

  test('a phrase with a figure is a target, not a direction', () => {
    expect(readDirections('覆盖率100%，新增10个，实现全覆盖5次', 0)).toEqual([]);
  });
});
