import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zh = {
  title: '时间节点',
  toVerify: '待核实的节点',
  toVerifyHelp: '单位报达成、尚未核实的节点。未核实的不算达成。',
  columns: { milestone: '节点', organisation: '单位', due: '计划日期', said: '单位报送', found: '核实情况' },
  open: '未报达成',
  undated: '未定',
  reachedOn: (on: string) => `${on} 达成`,
  waiting: '待核实',
  notConfirmed: (by: string, on: string) => `${on} ${by}核实：未达成`,
  verified: (by: string, on: string, how: string) => `${on} ${by}${how}`,
  ways: { on_site: '现场核实', by_data: '数据核实' },
  evidence: '佐证',
  select: (words: string) => `选择“${words}”`,
  count: (count: number) => `${count} 个节点`,
  reached: '达成日期',
  said: '达成情况',
  saidHint: '做成了什么，可以不填',
  reason: '不予确认的理由',
  reasonHint: '看到的情况与所报有何不符',
  acts: {
    claim_milestones: {
      help: '报达成后由督查机构或督查人员核实，核实前可以撤回。',
      done: '已报达成，等待核实',
    },
    withdraw_milestone_claims: { help: '撤回后可以重新报。', done: '已撤回' },
    verify_milestones: { help: '写明怎样核实、谁核实、何时核实；核实后计入方案进度。', done: '已核实' },
    reject_milestones: { help: '理由告知该单位，该单位可以重新报。', done: '已记为未达成' },
    verify_values: {
      help: '填写核实到的数值和来源；没有核实的留空。填报的数值照旧并列显示。',
      done: '已核实数值',
    },
  },
  figure: (indicator: string, unit: string | null) => `${indicator}${unit ? `（${unit}）` : ''}核实数`,
  reportedAs: (value: number) => `填报 ${value}`,
  source: '核实来源',
  verifiedColumn: '核实数',
  notVerified: '未核实',
};

const en: typeof zh = {
  title: 'Milestones',
  toVerify: 'Milestones to verify',
  toVerifyHelp: 'Claimed as reached and not verified yet. Until then they do not count as reached.',
  columns: {
    milestone: 'Milestone',
    organisation: 'Organisation',
    due: 'Planned for',
    said: 'Claimed',
    found: 'Verified',
  },
  open: 'not claimed',
  undated: 'no date',
  reachedOn: (on) => `reached on ${on}`,
  waiting: 'to be verified',
  notConfirmed: (by, on) => `${on}, ${by}: not reached`,
  verified: (by, on, how) => `${on}, ${by}, ${how}`,
  ways: { on_site: 'on site', by_data: 'by data' },
  evidence: 'Evidence',
  select: (words) => `Select “${words}”`,
  count: (count) => `${count} ${plural(count, 'milestone')}`,
  reached: 'Reached on',
  said: 'What was reached',
  saidHint: 'What was done; may be left empty',
  reason: 'Why it is not confirmed',
  reasonHint: 'How what was seen differs from what was claimed',
  acts: {
    claim_milestones: {
      help: 'The keepers or an inspector verify it; until then you can take it back.',
      done: 'Claimed; it waits to be verified',
    },
    withdraw_milestone_claims: { help: 'It can be claimed again.', done: 'Taken back' },
    verify_milestones: {
      help: 'Say how, by whom and when it was verified; from then on it counts for the plan.',
      done: 'Verified',
    },
    reject_milestones: {
      help: 'The organisation is told the reason, and can claim it again.',
      done: 'Recorded as not reached',
    },
    verify_values: {
      help: 'Give the figure that was found and its source; leave empty what was not looked at. What was reported stays beside it.',
      done: 'Figures verified',
    },
  },
  figure: (indicator, unit) => `${indicator}${unit ? ` (${unit})` : ''}, as found`,
  reportedAs: (value) => `reported as ${value}`,
  source: 'Source of what was found',
  verifiedColumn: 'Verified',
  notVerified: 'not verified',
};

export const milestoneWords = bilingual(zh, en);
