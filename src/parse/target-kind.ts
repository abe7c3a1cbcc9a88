import type { TargetKind } from './directive.ts';

// 「成立100周年」「16—24岁」「5年过渡期」「14亿人的粮食安全」: who or how long, not what is to be reached
const CONTEXT_UNIT = /^(?:周年|岁|年|天|个月|亿人|月)$/;
// 「增值税起征点」「征收标准」「财政补助标准」「加计扣除」「赤字率」「年应纳税所得额」: what a policy fixes
const POLICY =
  /起征点|标准(?!化|厂房|地|体系|规范|件|间)|加计扣除|税率|费率|赤字率|应纳税|补助|补贴|所得额|限额|上限|下限|额度|首付|征收|减免/;
// 「专项债券」「中央预算内投资」「转移支付」「直达资金」「中央本级支出」: money or quota to arrange
const APPROPRIATION = /安排|债券|预算|转移支付|资金|支出|经费|拨付|下达|奖补/;

// 「安排补助资金45亿元」「发放消费券2000万元」: money that is given out, whatever it is called
const GIVES_OUT = /安排|拨付|下达|投入|筹集|发放/;
const MONEY = /元$/;

/** What kind of figure a clause sets, told by its words and its unit. */
export function targetKindOf(words: string, unit: string): TargetKind {
  if (CONTEXT_UNIT.test(unit)) return 'context';
  if (GIVES_OUT.test(words) && MONEY.test(unit) && !words.includes('标准')) return 'appropriation';
  if (POLICY.test(words)) return 'policy_parameter';
  if (APPROPRIATION.test(words)) return 'appropriation';
  return 'target';
}
