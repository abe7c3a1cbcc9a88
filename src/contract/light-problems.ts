import type { Language } from './values.ts';

/** Why a change of what lights turn by was refused. */
export const lightProblemCodes = ['lights_in_past', 'lights_disordered'] as const;
export type LightProblemCode = (typeof lightProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const lightProblemWords: Record<
  LightProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  lights_in_past: {
    zh: {
      title: '生效日期已过',
      detail: '未作任何改动，所填内容仍在页面上。亮灯标准自今天或者以后的一天起生效，以前各日的灯不变。',
    },
    en: {
      title: 'The day has passed',
      detail:
        'Nothing was changed; what you typed is still on the page. Thresholds change from today on or later, and the lights of earlier days stay.',
    },
  },
  lights_disordered: {
    zh: {
      title: '几项标准先后不符',
      detail:
        '未作任何改动，所填内容仍在页面上。黄灯的工作日数不能多于蓝灯，红灯的百分点数和期数不能少于黄灯；黄灯的百分点数和期数至少为 1。',
    },
    en: {
      title: 'The thresholds stand in the wrong order',
      detail:
        'Nothing was changed; what you typed is still on the page. Yellow takes no more working days than blue, red no fewer points and cycles than yellow, and yellow at least one of each.',
    },
  },
};
