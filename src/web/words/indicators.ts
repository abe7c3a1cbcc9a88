import type { IndicatorFilter } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

interface IndicatorWords {
  title: string;
  answer: string;
  behindAnswer: string;
  differingAnswer: string;
  end: string;
  none: string;
  noneDetail: string;
  noneShown: string;
  filters: string;
  show: string;
  shows: Record<IndicatorFilter | 'all', string>;
  part: string;
  organisation: string;
  every: string;
  key: Record<'target' | 'planned' | 'reported' | 'verified', string>;
  target: (said: string) => string;
  of: (ordinal: number) => string;
  reported: string;
  verified: string;
  differs: string;
  planned: string;
  last: (period: string, source: string) => string;
  found: (on: string, by: string) => string;
  due: (on: string) => string;
  behind: (points: number) => string;
  noPlan: string;
  withoutFigures: (count: number) => string;
  columns: Record<
    'indicator' | 'target' | 'organisation' | 'planned' | 'reported' | 'verified' | 'standing' | 'task',
    string
  >;
  table: string;
  more: (left: number) => string;
  source: (day: string) => string;
  file: string;
}

/** The indicators of a directive against their targets. */
export const indicatorWords = bilingual<IndicatorWords>(
  {
    title: '指标进度',
    answer: '{all} 项量化指标，{reported} 项已报数，{verified} 项已核实',
    behindAnswer: '；{behind} 项落后于方案进度',
    differingAnswer: '；{differing} 项报送数与核实数不一致',
    end: '。',
    none: '文件没有写明量化指标',
    noneDetail: '条文里写有数字的目标会列在这里。',
    noneShown: '没有符合条件的指标',
    filters: '筛选指标',
    show: '范围',
    shows: {
      all: '全部',
      reported: '已报数',
      verified: '已核实',
      behind: '落后',
      differing: '报送与核实不一致',
    },
    part: '部分',
    organisation: '单位',
    every: '全部',
    key: { target: '目标', planned: '方案进度', reported: '报送数', verified: '核实数' },
    target: (said) => `目标 ${said}`,
    of: (ordinal) => `第 ${ordinal} 项任务`,
    reported: '报送',
    verified: '核实',
    differs: '与报送数不一致',
    planned: '应达',
    last: (period, source) => `${period}，来源：${source}`,
    found: (on, by) => `${on}，${by}`,
    due: (on) => `${on}`,
    behind: (points) => `落后 ${points}%`,
    noPlan: '方案没有写明进度目标',
    withoutFigures: (count) => `尚无报送数和方案进度的 ${count} 项`,
    columns: {
      ...{ indicator: '指标', target: '目标', organisation: '单位', planned: '方案进度' },
      ...{ reported: '报送数', verified: '核实数', standing: '进度', task: '任务' },
    },
    table: '各项指标的目标、方案进度、报送数和核实数',
    more: (left) => `另有 ${left} 项，全部显示`,
    source: (day) => `来源：本台账 ${day} 的方案、已签报告和核实记录。`,
    file: '指标进度',
  },
  {
    title: 'Indicators',
    answer: '{all} indicators with a figure; {reported} reported, {verified} verified',
    behindAnswer: '; {behind} behind their plan',
    differingAnswer: '; {differing} verified at another figure than reported',
    end: '.',
    none: 'The document names no figures to reach',
    noneDetail: 'Targets with a figure in their clause will stand here.',
    noneShown: 'No indicator fits these filters',
    filters: 'Filter indicators',
    show: 'Show',
    shows: {
      ...{ all: 'All', reported: 'Reported', verified: 'Verified', behind: 'Behind' },
      differing: 'Verified otherwise',
    },
    part: 'Part',
    organisation: 'Organisation',
    every: 'All',
    key: { target: 'Target', planned: 'Planned', reported: 'Reported', verified: 'Verified' },
    target: (said) => `Target ${said}`,
    of: (ordinal) => `Task ${ordinal}`,
    reported: 'Reported',
    verified: 'Verified',
    differs: 'not as reported',
    planned: 'Planned',
    last: (period, source) => `${period}, source: ${source}`,
    found: (on, by) => `${on}, ${by}`,
    due: (on) => `by ${on}`,
    behind: (points) => `${points}% behind`,
    noPlan: 'The plan does not say how it gets there',
    withoutFigures: (count) => `${count} ${plural(count, 'indicator')} without a figure or a planned way`,
    columns: {
      ...{ indicator: 'Indicator', target: 'Target', organisation: 'Organisation', planned: 'Planned' },
      ...{ reported: 'Reported', verified: 'Verified', standing: 'Standing', task: 'Task' },
    },
    table: 'Target, planned, reported and verified figures of each indicator',
    more: (left) => `Show ${left} more`,
    source: (day) => `Source: plans, signed reports and verifications of this ledger on ${day}.`,
    file: 'indicators',
  },
);
