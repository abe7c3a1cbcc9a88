import { stepsWords } from '#contract/settings.ts';
import type { NoticeThing } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

/** What the things are called of which people are told around a day. */
export const noticeThingNames: Record<'zh' | 'en', Record<NoticeThing, string>> = {
  zh: {
    date: '任务时限',
    plan: '方案报送',
    statement: '对账单签报',
    report: '月度进展',
    input: '向牵头单位提供的进展',
    inputsOfOthers: '配合单位未提供的进展（告知牵头单位）',
    data: '数据填报',
    order: '督办单反馈',
    policyQuestion: '政策问题答复',
  },
  en: {
    date: 'Date of a task',
    plan: 'Plan to hand in',
    statement: 'Statement to sign',
    report: 'Report of a month',
    input: 'Input for the lead',
    inputsOfOthers: 'Inputs of others, told to the lead',
    data: 'Data asked for',
    order: 'Reply to a supervision order',
    policyQuestion: 'Answer about a policy',
  },
};

/** What the settings of notices say. */
export const noticeStepsWords = bilingual(
  {
    title: '提醒日',
    help: '按工作日计。每项到日子提醒一次，同一件事不重复提醒；逾期的同时告知督查室；督办单、政策问题逾期次日一律告知。改动自下一次提醒起适用。',
    thing: '事项',
    before: '提前',
    onDay: '当日',
    after: '逾期后',
    yes: '提醒',
    no: '—',
    names: noticeThingNames.zh,
    list: (days: readonly number[]) => days.join('、'),
    change: '调整提醒日',
    save: '保存',
    cancel: '取消',
    howToType: '填写工作日数，用顿号或逗号分开，如“20、5、1”；留空则不提醒。',
    unreadable: '请只填写数字，用顿号或逗号分开',
    unfit: stepsWords.zh,
  },
  {
    title: 'Days of notices',
    help: 'In working days. Each is told once on its day, nothing twice; what is late is told to the keepers too, of orders and questions always on the next day. A change holds from the next notice on.',
    thing: 'What is due',
    before: 'Before',
    onDay: 'On the day',
    after: 'After',
    yes: 'told',
    no: '—',
    names: noticeThingNames.en,
    list: (days: readonly number[]) => days.join(', '),
    change: 'Change the days',
    save: 'Save',
    cancel: 'Cancel',
    howToType: 'Give working days, parted by commas, such as “20, 5, 1”; leave it empty to say nothing.',
    unreadable: 'Give numbers only, parted by commas',
    unfit: stepsWords.en,
  },
);
