import type { TakenStatus } from '../values/taken-over.ts';

/** Words that stand alone in a cell of a ledger in use; a sentence is no status. */
const statuses: readonly (readonly [RegExp, TakenStatus])[] = [
  // 「已完成」「办结」「100%」「已销号」; 「未完成」「基本完成」 are none
  [
    /^(?:已经?)?(?:全部|全面|按期|按时|提前)?(?:完成|办结|落实|销号|达标|整改到位)$|^(?:是|√|✓|✔|100[%％])$/,
    'done',
  ],
  // 「推进中」「正在进行」「按序时推进」「达到序时进度」「部分完成」
  [
    /^(?:正在|持续|有序|正常|加快|按序时|序时)?(?:推进|进行|办理|实施|落实|整改)中?$|^(?:进展|推进)?(?:正常|顺利)$|^(?:达到|符合)?序时(?:进度)?$|^在[办建]$|^部分完成$|^(?:长期坚持|常态化(?:推进)?)$/,
    'under_way',
  ],
  // 「滞后」「进度缓慢」「逾期」「未达序时进度」
  [
    /^(?:进度|进展|推进|工作)?(?:较|严重|略有?)?(?:滞后|缓慢|偏慢|较慢)$|^(?:已)?(?:逾期|超期)(?:未完成)?$|^未达到?序时(?:进度)?$/,
    'behind',
  ],
  // 「未启动」「尚未开展」
  [/^(?:尚?未|没有|还未)(?:启动|开始|开展|开工|实施)$/, 'not_started'],
  // 「未完成」「否」
  [/^(?:尚?未|没有|还未)(?:完成|办结|落实|销号)$|^(?:否|×|✗)$/, 'not_done'],
  // 「中止」「暂停」「取消」
  [/^(?:已)?(?:中止|终止|暂停|暂缓|停止|取消|撤销)(?:办理|实施)?$/, 'stopped'],
];

/** 「已完成（6月25日）」「● 推进中」「【滞后】」: what stands around the word. */
const AROUND = /[（(【[][^（）()【】[\]]*[）)】\]]|[\s●○■▲◆。.，,；;：:！]/g;

/** What a cell says of a task's state; null where it is none of the usual words. */
export function readStatus(text: string): TakenStatus | null {
  const bare = text.replace(AROUND, '');
  const words = bare === '' ? text.replace(/[【】[\]（）()\s]/g, '') : bare;
  return statuses.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
