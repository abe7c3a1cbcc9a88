import type { LightRunKind, LightThreshold } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { formatCount } from './format.ts';

/** What each of the numbers is called from which on a light turns. */
export const lightThresholdNames: Record<'zh' | 'en', Record<LightThreshold, string>> = {
  zh: {
    blueWorkingDays: '蓝灯：距时限不多于（工作日）',
    yellowWorkingDays: '黄灯：距时限不多于（工作日）',
    yellowPoints: '黄灯：落后计划不少于（百分点）',
    redPoints: '红灯：落后计划多于（百分点）',
    yellowCycles: '黄灯：没有填报进展（期）',
    redCycles: '红灯：没有填报进展（期）',
    bareNoChange: '只报“无新进展”，连续算作有进展（期）',
  },
  en: {
    blueWorkingDays: 'Blue: working days to a date, at most',
    yellowWorkingDays: 'Yellow: working days to a date, at most',
    yellowPoints: 'Yellow: points behind the plan, at least',
    redPoints: 'Red: points behind the plan, more than',
    yellowCycles: 'Yellow: months without news',
    redCycles: 'Red: months without news',
    bareNoChange: 'Bare “nothing new” counts as news, months running',
  },
};

const zhRun: Record<LightRunKind, string> = {
  settings: '标准有调整',
  calendar: '节假日安排有更新',
  missing: '有分支尚无亮灯',
};
const enRun: Record<LightRunKind, string> = {
  settings: 'Thresholds changed',
  calendar: 'Published holidays changed',
  missing: 'Branches had no light',
};

/** What the settings of lights say. */
export const lightSettingsWords = bilingual(
  {
    title: '亮灯标准',
    help: '时限、计划、进展三项取最重的一项亮灯；过了时限的次日为红灯。调整自生效日起适用，以前各日的灯不变。',
    holidays: (until: string) => `${until} 以后的节假日安排尚未公布，由此推算的日期标为暂定。`,
    threshold: '标准',
    now: '现行',
    byDefault: '默认',
    names: lightThresholdNames.zh,
    change: '调整标准',
    changeHelp: '所有分支的亮灯将随之重新推算。生效日不能早于今天，以前各日的灯按当时的标准保留。',
    done: '已调整，正在重新推算各分支的亮灯',
    readOnly: '由督查室主任调整。',
    effectiveOn: '生效日期',
    run: (kind: LightRunKind, from: string, said: string) => `${zhRun[kind]}，自 ${from} 起适用：${said}`,
    progress: (settled: number, total: number) =>
      `${formatCount(total)} 个分支中已推算 ${formatCount(settled)} 个`,
    settled: (total: number) => `${formatCount(total)} 个分支已全部推算`,
    changes: '调整记录',
    none: '还没有调整过，按默认标准亮灯。',
    changed: '原标准 → 新标准',
    by: '调整人',
    reason: '理由',
    coming: '待生效',
    unchanged: '各项不变',
    fromTo: (former: number, now: number) => `${former} → ${now}`,
  },
  {
    title: 'Thresholds of lights',
    help: 'Date, plan and news: the worst of the three shows; red from the day after a date. A change holds from its day on, and the lights of earlier days stay.',
    holidays: (until: string) =>
      `Holidays after ${until} are not published yet: days that depend on them are marked as provisional.`,
    threshold: 'Threshold',
    now: 'Today',
    byDefault: 'Default',
    names: lightThresholdNames.en,
    change: 'Change thresholds',
    changeHelp:
      'The lights of all branches are settled anew. The day cannot lie before today; the lights of earlier days stay as they were.',
    done: 'Changed; the lights of all branches are being settled anew',
    readOnly: 'The head of the office changes these.',
    effectiveOn: 'Holds from',
    run: (kind: LightRunKind, from: string, said: string) => `${enRun[kind]}, from ${from} on: ${said}`,
    progress: (settled: number, total: number) =>
      `${formatCount(settled)} of ${formatCount(total)} branches settled`,
    settled: (total: number) => `all ${formatCount(total)} branches settled`,
    changes: 'Changes',
    none: 'Nothing has been changed: lights turn by the defaults.',
    changed: 'Former value → new value',
    by: 'Changed by',
    reason: 'Reason',
    coming: 'to come',
    unchanged: 'all as before',
    fromTo: (former: number, now: number) => `${former} → ${now}`,
  },
);
