import type { Language } from './values.ts';

/** Why a filled-in workbook was not taken in at all. */
export const workbookProblemCodes = ['workbook_unknown', 'workbook_altered', 'workbook_closed'] as const;
export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const workbookProblemWords: Record<
  WorkbookProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  workbook_unknown: {
    zh: {
      title: '这不是台账发出的工作簿',
      detail:
        '文件里没有识别用的隐藏工作表，未作任何改动。如另存成了 xls，请存为 xlsx；否则请在页面上重新下载，把填好的内容按行复制过去，再上传。',
    },
    en: {
      title: 'The workbook did not come from the ledger',
      detail:
        'It lacks the hidden sheet by which it is known; nothing was changed. If it was saved as xls, save it as xlsx; else download a new one, copy what you filled in row by row, and upload that.',
    },
  },
  workbook_altered: {
    zh: {
      title: '工作簿的编号被改动，或出自另一套系统',
      detail: '封签与内容不符，未作任何改动。请在本系统页面上重新下载，把填好的内容复制过去，再上传。',
    },
    en: {
      title: 'Its keys were changed, or another system made it',
      detail:
        'Its seal does not fit; nothing was changed. Download a new one here, copy what you filled in, and upload that.',
    },
  },
  workbook_closed: {
    zh: {
      title: '工作簿已过期',
      detail: '它所属的对账单或方案已不在，或您无权查看，未作任何改动。请在页面上查看现有的一期。',
    },
    en: {
      title: 'The workbook is out of date',
      detail:
        'The statement or plan that it belongs to is no longer there, or not for you to see; nothing was changed. Look at the present one on the page.',
    },
  },
};
