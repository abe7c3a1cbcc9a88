import type { CountProblem } from '#seal/verify-counts.ts';
import type { FileProblem } from '#seal/verify-files.ts';
import type { SealProblem } from '#seal/verify-journal.ts';
import type { StateProblem } from '#seal/verify-state.ts';
import type { Words } from './words.ts';

export type VerificationProblem = SealProblem | FileProblem | CountProblem | StateProblem;

/** What is wrong, where, in one line; rows of the journal are counted from 1. */
export function sayVerificationProblem(problem: VerificationProblem): Words {
  switch (problem.code) {
    case 'changed':
      return {
        zh: `第 ${problem.leaf + 1} 条（${problem.actId}）在封存后被改动`,
        en: `row ${problem.leaf + 1} (${problem.actId}) was changed after it was sealed`,
      };
    case 'reordered':
      return {
        zh: `第 ${problem.leaf + 1} 条（${problem.actId}）原封存为第 ${problem.sealedAs + 1} 条：次序被改动`,
        en: `row ${problem.leaf + 1} (${problem.actId}) was sealed as row ${problem.sealedAs + 1}: rows were reordered`,
      };
    case 'removed':
      return {
        zh: `第 ${problem.leaf + 1} 条${problem.actId ? `（${problem.actId}）` : ''}被删除`,
        en: `row ${problem.leaf + 1}${problem.actId ? ` (${problem.actId})` : ''} was removed`,
      };
    case 'inserted':
      return {
        zh: `第 ${problem.leaf + 1} 条（${problem.actId}）自称记于 ${problem.recordedAt.toISOString()}，却在 ${problem.sealedAt.toISOString()} 的封存之后才写入`,
        en: `row ${problem.leaf + 1} (${problem.actId}) says that it was recorded at ${problem.recordedAt.toISOString()} and was written after the seal of ${problem.sealedAt.toISOString()}`,
      };
    case 'seal_differs':
    case 'outside_root_differs':
      return sayRootDiffers(problem);
    case 'history_cut':
      return {
        zh: `有根证明曾有 ${problem.size} 条，现只有 ${problem.leaves} 条：末尾被删除`,
        en: `a root speaks of ${problem.size} rows and there are ${problem.leaves}: the end was cut off`,
      };
    case 'file_changed':
      return { zh: `文件 ${problem.digest} 的内容被改动`, en: `the file ${problem.digest} was changed` };
    case 'file_missing':
      return { zh: `缺少文件 ${problem.digest}`, en: `the file ${problem.digest} is missing` };
    case 'counts_differ': {
      const { directiveId, day, counted } = problem;
      return {
        zh: `文件 ${directiveId} 在 ${day} 的${counted === 'task' ? '任务' : '承担单位'}灯色计数与逐行计数不符`,
        en: `the counts of lights of ${counted === 'task' ? 'tasks' : 'those who answer'} on ${day} in directive ${directiveId} are not what rows come to`,
      };
    }
    case 'state_differs':
      return {
        zh: `表 ${problem.table} 与操作记录不符（${problem.only === 'first' ? '多出' : '缺少'}）：${problem.row}`,
        en: `the table ${problem.table} is not what the journal tells (${problem.only === 'first' ? 'too much' : 'missing'}): ${problem.row}`,
      };
    case 'replay_refused':
      return {
        zh: `按操作记录重做时中断：${problem.reason}`,
        en: `performing the journal again stopped: ${problem.reason}`,
      };
  }
}

function sayRootDiffers({
  code,
  fromLeaf,
  size,
  root,
}: SealProblem & { fromLeaf: number; size: number; root: string }): Words {
  const first = fromLeaf + 1;
  if (code === 'seal_differs') {
    return {
      zh: `第 ${first} 至 ${size} 条中有改动：与本库的封存 ${size}:${root} 不符`,
      en: `something in rows ${first} to ${size} was rewritten: the ledger's own seal ${size}:${root} does not agree`,
    };
  }
  return {
    zh: `第 ${first} 至 ${size} 条中有改动：与外存的根 ${size}:${root} 不符`,
    en: `something in rows ${first} to ${size} was rewritten: the root kept outside, ${size}:${root}, does not agree`,
  };
}
