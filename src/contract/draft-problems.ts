import type { Language } from './values.ts';

/** Why something was not done to a draft. */
export const draftProblemCodes = [
  'draft_already_open',
  'draft_closed',
  'draft_changed',
  'stale_correction',
  'already_undone',
  'correction_needed',
  'approval_required',
  'unknown_task',
  'unknown_diagnostic',
  'organisation_unknown',
  'place_outside_text',
  'place_empty',
  'words_taken',
  'heading_cut',
  'not_neighbours',
  'split_outside_clause',
  'error_stands',
  'reason_required',
] as const;
export type DraftProblemCode = (typeof draftProblemCodes)[number];

/** The words for each: what happened, what to do next. */
export const draftProblemWords: Record<
  DraftProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  draft_already_open: {
    zh: {
      title: '这份文件正在审核',
      detail: '内容完全相同的文件已有审核稿，未另建一份。请直接打开它；不是您读入的，请与督查机构联系。',
    },
    en: {
      title: 'This file is under review already',
      detail:
        'There is a draft with exactly these contents, and no second one was made. Open that one; where somebody else opened it, ask the keepers of the ledger.',
    },
  },
  draft_closed: {
    zh: { title: '审核稿已经办结', detail: '它已登记或已作废，不能再改，未作任何改动。请到文件列表查看。' },
    en: {
      title: 'The draft is closed',
      detail:
        'It has been registered or discarded and cannot be changed any more; nothing was done. See the list of directives.',
    },
  },
  draft_changed: {
    zh: {
      title: '审核稿刚有变动',
      detail: '您看到的不是最新内容，未作登记或批准。请查看最新内容后再办。',
    },
    en: {
      title: 'The draft has just changed',
      detail:
        'What you saw is no longer its present state, so it was neither approved nor registered. Look at it as it is now and do it again.',
    },
  },
  stale_correction: {
    zh: {
      title: '同一处刚被他人改动',
      detail: '为免覆盖他人的改动，您的改动未保存。请看清对方改了什么，再决定是否照旧提交。',
    },
    en: {
      title: 'Somebody has just changed the same',
      detail:
        'Yours was not stored, so that theirs is not overwritten. See what was changed, then decide whether to send yours again.',
    },
  },
  already_undone: {
    zh: { title: '这处改动已经撤销', detail: '无须再次撤销，未作任何改动。' },
    en: {
      title: 'This correction is undone already',
      detail: 'There is nothing left to undo; nothing was changed.',
    },
  },
  correction_needed: {
    zh: { title: '后面的改动以它为基础', detail: '先撤销后面的改动，才能撤销这一处。未作任何改动。' },
    en: {
      title: 'A later correction builds on this one',
      detail: 'Nothing was changed. Undo the later one first, then this one.',
    },
  },
  approval_required: {
    zh: {
      title: '须经督查室主任批准',
      detail: '本系统设定登记前须经批准，而审核稿的最新内容尚未批准，未作登记。请先送批。',
    },
    en: {
      title: "The head's approval is needed",
      detail:
        'This installation registers a draft only after the head has approved its latest state, which has not happened; nothing was registered. Ask for the approval first.',
    },
  },
  unknown_task: {
    zh: { title: '没有这项任务', detail: '它可能已被合并或移除，未作任何改动。请刷新后再试。' },
    en: {
      title: 'There is no such task',
      detail: 'It may have been merged or removed; nothing was changed. Load the draft again.',
    },
  },
  unknown_diagnostic: {
    zh: { title: '没有这条疑问', detail: '它可能已经核定，未作任何改动。请刷新后再试。' },
    en: {
      title: 'There is no such doubt',
      detail: 'It may have been settled by now; nothing was changed. Load the draft again.',
    },
  },
  organisation_unknown: {
    zh: { title: '没有这个机构', detail: '机构名录和台账中都没有它，未作任何改动。请从候选中选择。' },
    en: {
      title: 'There is no such organisation',
      detail:
        'Neither the register nor the ledger has it; nothing was changed. Choose one of those suggested.',
    },
  },
  place_outside_text: {
    zh: { title: '所选文字不在文中', detail: '位置超出了全文，未作任何改动。请重新选取。' },
    en: {
      title: 'These words are not in the text',
      detail: 'The place lies outside the document; nothing was changed. Select the words again.',
    },
  },
  place_empty: {
    zh: { title: '没有选到文字', detail: '所选之处只有空白或编号，未作任何改动。请重新选取。' },
    en: {
      title: 'No words were selected',
      detail: 'There is only white space or a number; nothing was changed. Select the words again.',
    },
  },
  words_taken: {
    zh: {
      title: '所选文字已属于一项任务',
      detail: '同一段文字不能有两处归属，未作任何改动。请避开它，或先调整那项任务的范围。',
    },
    en: {
      title: 'These words belong to a task already',
      detail:
        'No words may stand in two places; nothing was changed. Leave them out, or first change what that task takes.',
    },
  },
  heading_cut: {
    zh: { title: '选取截断了标题的编号', detail: '编号须整体保留，未作任何改动。请从编号之后选取。' },
    en: {
      title: 'The selection cuts the number of a heading',
      detail: 'A number stays whole; nothing was changed. Begin the selection after it.',
    },
  },
  not_neighbours: {
    zh: { title: '两项任务不相邻', detail: '中间隔着别的任务或标题，不能合并，未作任何改动。' },
    en: {
      title: 'The two tasks are not neighbours',
      detail: 'Another task or a heading stands between them, so they were not merged.',
    },
  },
  split_outside_clause: {
    zh: { title: '拆分处不在条文之中', detail: '拆分后两边都须有文字，未作任何改动。请重新选择拆分处。' },
    en: {
      title: 'The clause cannot be split there',
      detail: 'Both halves need words; nothing was changed. Choose another place.',
    },
  },
  error_stands: {
    zh: {
      title: '问题尚未解决',
      detail: '这类问题不能只作“已阅”。请先把相关任务的责任分工定下来，问题会自行消除。',
    },
    en: {
      title: 'The error still stands',
      detail:
        'Looking at it is not enough: settle who is responsible for the tasks concerned, and it goes by itself.',
    },
  },
  reason_required: {
    zh: { title: '请说明理由', detail: '原文本身看不出这样改的依据，未作任何改动。请写明依据后再提交。' },
    en: {
      title: 'Say why',
      detail:
        'The document itself does not show the ground for this; nothing was changed. Give the reason and send it again.',
    },
  },
};
