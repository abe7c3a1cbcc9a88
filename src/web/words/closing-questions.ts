import type { ClosingAct, VerificationWay } from '#contract/values.ts';
import type { QuestionWords } from './act-questions.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zh = {
  acts: {
    claim_completion: {
      help: '申请后由督查机构审核、督查室主任批准；审核前可以撤回。',
      done: '已申请办结，等待审核',
    },
    withdraw_claim: { help: '撤回后继续办理，可以再次申请。', done: '已撤回申请' },
    assess_claims: { help: '审核通过后报督查室主任批准办结。', done: '已审核通过，报批办结' },
    accept_claims: { help: '承担责任的单位全部办结后，任务随之办结。', done: '已同意办结' },
    send_back_claims: { help: '退办后该单位继续办理，理由随即告知。', done: '已退办' },
    strike_off_assignments: {
      help: '写明怎样核实、谁核实、何时核实；全部销号后任务随之销号。',
      done: '已销号',
    },
    reopen_assignment: { help: '该单位继续办理，任务随之转入办理中；原办结记录保留。', done: '已转入办理' },
    ask_extension: {
      help: '只改本单位的时限，文件时限不变；须在到期前申请，由督查机构审核、督查室主任批准。',
      done: '已申请延期',
    },
    withdraw_extension: { help: '撤回后仍按现在的时限办理。', done: '已撤回延期申请' },
    support_extension: { help: '同意后报督查室主任批准。', done: '已同意上报' },
    grant_extension: { help: '批准后该单位按新时限办理，文件时限照旧并列显示。', done: '已批准延期' },
    refuse_extension: { help: '不同意的，时限不变，理由随即告知。', done: '已答复：不同意延期' },
  } satisfies Record<ClosingAct, QuestionWords>,
  grounds: '办结依据',
  groundsHint: '做成了什么，凭什么说做成：印发的文件、验收结论、数据',
  groundsOf: (asked: string) => `“${asked}”完成情况`,
  /** As the keepers read it, requirement by requirement. */
  answered: (asked: string, words: string) => `“${asked}”：${words}`,
  unsigned: '不附签批，由我代表本单位提交',
  assessment: '审核意见',
  assessmentHint: '看了哪些材料，是否属实',
  words: '意见',
  how: '核实方式',
  ways: { on_site: '现场核实', by_data: '数据核实' } satisfies Record<VerificationWay, string>,
  by: '核实人',
  byHint: '到现场或者核对数据的单位、人员',
  on: '核实日期',
  askedFor: '延期到',
  progress: '目前进展',
  progressHint: '已经做到哪一步，还差什么',
  several: (name: string, count: number) => `${name} · ${count} 项`,
};

const en: typeof zh = {
  acts: {
    claim_completion: {
      help: 'The keepers assess it, the head of their office accepts it; until it is assessed you can take it back.',
      done: 'Claimed; it waits to be assessed',
    },
    withdraw_claim: { help: 'The work goes on, and can be claimed again.', done: 'Claim withdrawn' },
    assess_claims: { help: 'The head decides next.', done: 'Assessed; it waits to be accepted' },
    accept_claims: {
      help: 'Once all who answer for the task are accepted, it is closed.',
      done: 'Accepted',
    },
    send_back_claims: { help: 'The organisation goes on and is told the reason.', done: 'Sent back' },
    strike_off_assignments: {
      help: 'Say how, by whom and when it was verified; once all are struck off the task is too.',
      done: 'Struck off',
    },
    reopen_assignment: {
      help: 'The organisation goes on, and the task is open again; what was accepted stays in the record.',
      done: 'Opened again',
    },
    ask_extension: {
      help: 'It moves the date for your organisation alone; the official date stays. It is asked for before the date; the keepers support it, the head decides.',
      done: 'Extension asked for',
    },
    withdraw_extension: { help: 'The date stays as it is.', done: 'Extension withdrawn' },
    support_extension: { help: 'The head decides next.', done: 'Supported' },
    grant_extension: {
      help: 'The new date counts for that organisation; the official one is shown beside it.',
      done: 'Extension granted',
    },
    refuse_extension: {
      help: 'The date stays; the organisation is told the reason.',
      done: 'Extension refused',
    },
  },
  grounds: 'Grounds',
  groundsHint: 'What was done, and what shows it: a document issued, an acceptance, figures',
  groundsOf: (asked) => `What shows “${asked}”`,
  answered: (asked, words) => `“${asked}”: ${words}`,
  unsigned: 'Without a signature: I speak for the organisation',
  assessment: 'Assessment',
  assessmentHint: 'What you looked at, and whether it holds',
  words: 'Remarks',
  how: 'How it was verified',
  ways: { on_site: 'on site', by_data: 'by data' },
  by: 'Verified by',
  byHint: 'The office or persons who went there or checked the data',
  on: 'Verified on',
  askedFor: 'New date',
  progress: 'Progress so far',
  progressHint: 'How far it is, and what is missing',
  several: (name, count) => `${name} · ${count} ${plural(count, 'assignment')}`,
};

/** The words of the forms by which claims and extensions are asked for and answered. */
export const closingQuestionWords = bilingual(zh, en);
