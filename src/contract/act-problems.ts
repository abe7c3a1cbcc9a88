import type { Language } from './values.ts';

/** Why an act on the ledger was not done, whatever the act. */
export const actProblemCodes = [
  'not_in_state',
  'stale',
  'reason_needed',
  'organisation_not_found',
  'organisation_ended',
  'organisation_circle',
  'already_assigned',
  'nothing_to_do',
  'date_not_earlier',
  'convener_needs_no_lead',
  'convener_not_concerned',
  'parts_leave_nothing',
  'parts_leave_out',
  'placeholder_open',
  'other_ledger',
  'not_below',
  'unit_unknown',
  'asks_itself',
  'answer_in_past',
  'order_open',
  'decision_needed',
  'reply_in_past',
  'interview_to_come',
] as const;
export type ActProblemCode = (typeof actProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const actProblemWords: Record<ActProblemCode, Record<Language, { title: string; detail: string }>> = {
  not_in_state: {
    zh: {
      title: '当前状态下不能办理这一步',
      detail: '它已进入别的环节，未作任何改动。请查看最新状态和办理过程后再办。',
    },
    en: {
      title: 'Not possible where it stands now',
      detail:
        'It has reached another step; nothing was changed. See its present state and history before you go on.',
    },
  },
  stale: {
    zh: {
      title: '刚被他人办理过',
      detail: '您打开之后，另有人作了改动，您的这一步未保存，所填内容仍在页面上。请看清变动后再提交。',
    },
    en: {
      title: 'Somebody else has just changed it',
      detail:
        'It was changed after you opened it, so your step was not stored; what you typed is still on the page. See what changed, then send it again.',
    },
  },
  reason_needed: {
    zh: { title: '请写明理由', detail: '这一步须留下理由，未作任何改动。请写明后再提交。' },
    en: {
      title: 'Give the reason',
      detail: 'This step leaves its reason in the record; nothing was changed. Give it and send it again.',
    },
  },
  organisation_not_found: {
    zh: {
      title: '没有这个机构',
      detail: '机构名录中没有它，未作任何改动。请从名录中选择，或请管理员先行登记。',
    },
    en: {
      title: 'There is no such organisation',
      detail:
        'The register does not have it; nothing was changed. Choose one from the register, or have the administrator enter it first.',
    },
  },
  organisation_circle: {
    zh: { title: '上下级关系成了一圈', detail: '它的上级又在它之下，未作任何改动。请重新选择上级机构。' },
    en: {
      title: 'The organisations would stand in a circle',
      detail: 'The one above stands below it; nothing was changed. Choose another organisation above it.',
    },
  },
  organisation_ended: {
    zh: {
      title: '这个机构当日不存在',
      detail: '它在那一天尚未设立或者已经撤销，未作任何改动。请核对日期，或选择承接其职责的机构。',
    },
    en: {
      title: 'This organisation does not exist on that day',
      detail:
        'On that day it is not yet founded or has ended; nothing was changed. Check the day, or choose the organisation that took over its duties.',
    },
  },
  already_assigned: {
    zh: {
      title: '它已承担这项任务',
      detail: '同一机构以同一角色承担一项任务只记一次，未作任何改动。请另选机构。',
    },
    en: {
      title: 'It has this task already',
      detail: 'An organisation has a role in a task once; nothing was changed. Choose another organisation.',
    },
  },
  nothing_to_do: {
    zh: { title: '没有可办的内容', detail: '所选范围内没有需要办理的，未作任何改动。请重新选择。' },
    en: {
      title: 'There is nothing to do',
      detail: 'Nothing that was chosen needs this step; nothing was changed. Choose again.',
    },
  },
  date_not_earlier: {
    zh: {
      title: '内部时限须早于文件时限',
      detail: '内部时限只能提前，不能推后，未作任何改动。确需推后的，请走延期。',
    },
    en: {
      title: 'An internal date is earlier than the official one',
      detail:
        'It can only be brought forward; nothing was changed. To put the date off, ask for an extension.',
    },
  },
  convener_needs_no_lead: {
    zh: {
      title: '文件已明确牵头单位',
      detail: '召集单位只用于未明确牵头单位的任务，未作任何改动。',
    },
    en: {
      title: 'The text names a lead',
      detail: 'A convener is named only where the text names no lead; nothing was changed.',
    },
  },
  convener_not_concerned: {
    zh: {
      title: '它没有承担这项任务',
      detail: '召集单位从承担这项任务的单位中确定，未作任何改动。请先交办，或另选单位。',
    },
    en: {
      title: 'It has no part in this task',
      detail:
        'The convener is one of those who carry the task; nothing was changed. Assign the task to it first, or choose another.',
    },
  },
  parts_leave_nothing: {
    zh: {
      title: '拆分不完整',
      detail: '拆分须至少两部分，每部分都有内容和承担单位，未作任何改动。请补全后再提交。',
    },
    en: {
      title: 'The parts are not complete',
      detail:
        'A split has at least two parts, each with words and an organisation; nothing was changed. Complete them and send it again.',
    },
  },
  parts_leave_out: {
    zh: {
      title: '有单位未分到任何一部分',
      detail: '拆分后每个承担单位都须有去处，未作任何改动。请把其余单位也分到各部分后再提交。',
    },
    en: {
      title: 'An organisation goes to no part',
      detail:
        'After a split everybody who carries the task has a part; nothing was changed. Give the others a part too and send it again.',
    },
  },
  placeholder_open: {
    zh: {
      title: '“等”或“有关部门”尚未明确',
      detail: '合并或拆分后就无从再问是哪些单位，未作任何改动。请先在“待明确事项”中明确，再办这一步。',
    },
    en: {
      title: 'Words such as 等 or 有关部门 are not settled yet',
      detail:
        'After a merger or a split nobody would be asked whom they mean; nothing was changed. Settle them under “To settle” first.',
    },
  },
  not_below: {
    zh: {
      title: '不是本单位的下级',
      detail:
        '只能分解给本单位以下的单位，未作任何改动。请重新选择；给其他单位的，请告知督查机构改派或增加承担单位。',
    },
    en: {
      title: 'Not an organisation below yours',
      detail:
        'Work can be cascaded only to organisations below one’s own; nothing was changed. Choose again, or ask the keepers to assign it to others.',
    },
  },
  unit_unknown: {
    zh: {
      title: '处室或人员不在本单位',
      detail: '处室已撤销，或承办人不在该处室，未作任何改动。请重新选择。',
    },
    en: {
      title: 'The unit or the person is not of this organisation',
      detail: 'The unit has ended, or the person does not belong to it; nothing was changed. Choose again.',
    },
  },
  other_ledger: {
    zh: { title: '不在同一本台账', detail: '只能合并同一文件的任务，未作任何改动。请重新选择。' },
    en: {
      title: 'Not of the same ledger',
      detail: 'Only tasks of one directive can be merged; nothing was changed. Choose again.',
    },
  },
  asks_itself: {
    zh: {
      title: '不能向提问的单位自己提问',
      detail: '未作任何改动，所填内容仍在页面上。请选择政策的制定单位或者主管单位。',
    },
    en: {
      title: 'The organisation that asks cannot be the one that answers',
      detail:
        'Nothing was changed; what you typed is still on the page. Choose the organisation whose policy it is.',
    },
  },
  answer_in_past: {
    zh: { title: '答复期限早于今天', detail: '未作任何改动，所填内容仍在页面上。请另选一个日期。' },
    en: {
      title: 'The day for the answer has passed',
      detail: 'Nothing was changed; what you typed is still on the page. Choose another day.',
    },
  },
  order_open: {
    zh: {
      title: '这一事项已有办理中的督办单',
      detail:
        '一事一单，未作任何改动，所填内容仍在页面上。原单逾期未反馈的，可以发更高一级的；已反馈的，请先办结或者退回。',
    },
    en: {
      title: 'An order is open on this matter',
      detail:
        'One matter, one slip: nothing was changed, and what you typed is still on the page. A higher one follows once its day has passed without a reply; where there is a reply, close or return it first.',
    },
  },
  decision_needed: {
    zh: {
      title: '直接发这一级须有决定',
      detail:
        '督办单从蓝色起，逾期未反馈的逐级提高；重要事项直接发黄色、红色的，请写明是谁的什么决定。未作任何改动。',
    },
    en: {
      title: 'Starting this high needs a decision',
      detail:
        'Orders begin with blue and rise where one was left unanswered. Where an important matter starts higher, name whose decision it is. Nothing was changed.',
    },
  },
  reply_in_past: {
    zh: { title: '反馈期限早于今天', detail: '未作任何改动，所填内容仍在页面上。请另选一个日期。' },
    en: {
      title: 'The day for the reply has passed',
      detail: 'Nothing was changed; what you typed is still on the page. Choose another day.',
    },
  },
  interview_to_come: {
    zh: { title: '约谈日期晚于今天', detail: '约谈之后再作记录。未作任何改动，所填内容仍在页面上。' },
    en: {
      title: 'The interview is yet to come',
      detail: 'It is recorded once it was held. Nothing was changed; what you typed is still on the page.',
    },
  },
};
