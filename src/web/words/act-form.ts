import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** What every form of an act says, whatever the act. */
export const actFormWords = bilingual(
  {
    reason: '理由',
    reasonHint: '写明为什么，留存在办理过程中',
    basis: '依据',
    basisHint: '会议纪要、批示或文件字号',
    notes: '备注',
    optional: (label: string) => `${label}（可不填）`,
    cancel: '先不办',
    kept: '所填内容随写随存，关闭后再打开仍在。',
    wrong: (count: number) => `有 ${count} 处需要改`,
    stale: {
      title: '刚被他人办理过',
      since: '您打开之后：',
      mine: '您所填的内容都在下面，未提交。看清变动后，可以按现在的情况再提交。',
      again: '已看清变动，仍要办理',
      reload: '关闭，先看最新情况',
    },
  },
  {
    reason: 'Reason',
    reasonHint: 'Why it is done; it stays in the history',
    basis: 'Basis',
    basisHint: "A meeting's minutes, an instruction or a document number",
    notes: 'Notes',
    optional: (label: string) => `${label} (optional)`,
    cancel: 'Not now',
    kept: 'What you type is kept, even when you close this and open it again.',
    wrong: (count: number) => `${count} ${plural(count, 'thing')} to put right`,
    stale: {
      title: 'Somebody else has just changed it',
      since: 'Since you opened it:',
      mine: 'What you typed is below and has not been sent. When you have seen what changed, you can send it as things stand now.',
      again: 'I have seen it; go on',
      reload: 'Close and look at it first',
    },
  },
);
