import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

const zh = {
  title: (year: number) => `${year} 年度收账`,
  answer: (unsettled: number): string =>
    unsettled === 0
      ? '{all} 项任务都已有年终结果：按时完成 {done} 项，逾期完成 {done_late} 项，转下年 {carried_over} 项，未完成 {not_done} 项。'
      : '{all} 项任务中，{unsettled} 项的年终结果待定；按时完成 {done} 项，逾期完成 {done_late} 项，转下年 {carried_over} 项，未完成 {not_done} 项。',
  closedOn: (on: string) => `${on} 已收账。`,
  reopened: (reason: string) => `收账后重新开账：${reason}。`,
  filters: '按结果查看',
  show: { all: '全部', unsettled: '待定' },
  none: '没有这样的任务',
  nothing: '这一年没有要收账的任务',
  otherYear: '年度',
  proposed: (outcome: string, ground: string, on: string) => `现有记录：${outcome}（${ground} ${on}）`,
  judge: '文件没有时限，请据实确定',
  help: '有记录的照记录定；记录不能说明的，以及未完成的，写明依据。',
  acceptProposed: (count: number) => `按现有记录确定 ${formatCount(count)} 项`,
  settle: (count: number) => `确定 ${formatCount(count)} 项的结果`,
  settleHelp: '收账前都可以重新确定。已同意办结的才能定为完成，尚未办结的定为转下年或者未完成。',
  settled: (count: number) => `已确定 ${count} 项`,
  outcome: '年终结果',
  chooseOutcome: '请选择',
  words: '依据',
  wordsHint: '为什么是这一结果，下一步怎么办',
  mixed: '所选任务有的已办结，有的尚未办结，请分开确定。',
  closeHelp: '未完成的任务到此为止，转下年的继续办理，时限照旧。确需更改的，可以重新开账。',
  closed: '已收账',
  reopenHelp: '未完成的任务回到收账前的状态，理由记入办理过程。',
  reopenDone: '已重新开账',
  onTask: '年终结果',
  pending: '尚未收账',
  earlier: '接续以往任务',
  later: '由以后年度的任务接续',
  linked: (docNumber: string, ordinal: number) => `${docNumber} 第 ${ordinal} 项`,
  link: '接续以往任务…',
  linkHelp: '接续关系在各年度的任务上都能看到，收账后也不变。',
  linkDirective: '以往文件',
  linkOrdinal: '任务序号',
  linkMissing: '该文件没有这个序号的任务',
  linkDone: '已记录接续',
  unlink: '取消',
  unlinkDone: '已取消接续',
};

const en: typeof zh = {
  title: (year) => `Close of the year ${year}`,
  answer: (unsettled) =>
    unsettled === 0
      ? 'All {all} tasks have an outcome: {done} done in time, {done_late} done late, {carried_over} carried over, {not_done} not done.'
      : 'Of {all} tasks {unsettled} wait for an outcome; {done} done in time, {done_late} done late, {carried_over} carried over, {not_done} not done.',
  closedOn: (on) => `Closed on ${on}.`,
  reopened: (reason) => `Opened again after its close: ${reason}.`,
  filters: 'By outcome',
  show: { all: 'All', unsettled: 'Waiting' },
  none: 'No such task',
  nothing: 'No task of this year is to be closed',
  otherYear: 'Year',
  proposed: (outcome, ground, on) => `The record: ${outcome} (${ground} ${on})`,
  judge: 'The text gives no date: judge by the facts',
  help: 'Where the record says it, that is ground enough; anything else, and whatever is not done, is told in words.',
  acceptProposed: (count) => `Settle ${formatCount(count)} by the record`,
  settle: (count) => `Settle ${formatCount(count)} ${plural(count, 'outcome')}`,
  settleHelp:
    'Until the year is closed it can be settled anew. What has been accepted is done; anything else is carried over or not done.',
  settled: (count) => `${count} settled`,
  outcome: 'Outcome',
  chooseOutcome: 'Choose',
  words: 'Ground',
  wordsHint: 'Why it is so, and what happens next',
  mixed: 'Some of these have been accepted and others have not: settle them apart.',
  closeHelp:
    'What is not done ends here; what is carried over goes on with its dates. Where something must change, the year can be opened again.',
  closed: 'Year closed',
  reopenHelp: 'What was not done stands where it stood; the reason goes into the history.',
  reopenDone: 'The year is open again',
  onTask: 'Outcome of the year',
  pending: 'year not closed',
  earlier: 'Goes on with',
  later: 'Goes on as',
  linked: (docNumber, ordinal) => `${docNumber}, task ${ordinal}`,
  link: 'Link to an earlier task…',
  linkHelp: 'The link shows on the tasks of both years, and outlives their close.',
  linkDirective: 'Earlier directive',
  linkOrdinal: 'Number of the task',
  linkMissing: 'The directive has no task of that number',
  linkDone: 'Linked',
  unlink: 'Take away',
  unlinkDone: 'Link taken away',
};

export const yearWords = bilingual(zh, en);
