import type { LocalDate } from '#calendar/local-date.ts';
import { dayOfLater, type YearMonth } from './months.ts';

/** Each branch has news once in so many months, by turns: a fifth of what an organisation carries in a month. */
const MONTHS_A_TURN = 5;
/** Before it nobody reports. */
const FIRST_MONTH = 4;
/** So many months running nothing new needs no word; in the next the day of the next news is named. */
const MONTHS_WITHOUT_A_DAY = 2;
/** The day of the month on which there will be news. */
const NEWS_DAY = 22;

/** A task as its directive numbers it, and the place of who works on it. */
export interface NewsOf {
  ordinal: number;
  place: number;
}

/** Whether a branch has news in a month. */
export function hasNews({ ordinal, place }: NewsOf, month: number): boolean {
  return (ordinal + place + month) % MONTHS_A_TURN === 0;
}

/** The day that is named for the next news where there has been none for a while; null where no day needs to be named. */
export function findNamedDay(of: NewsOf, month: YearMonth): LocalDate | null {
  let last: number = month;
  while (last >= FIRST_MONTH && !hasNews(of, last)) last -= 1;
  if (month - last <= MONTHS_WITHOUT_A_DAY) return null;
  let next: number = month + 1;
  while (!hasNews(of, next)) next += 1;
  return dayOfLater(next, NEWS_DAY);
}

const done = [
  '组织召开专题会议研究细化分工',
  '赴基层单位开展实地调研了解情况',
  '汇总各处室意见形成工作建议稿',
  '印发通知部署下一阶段重点安排',
  '与地方主管部门逐项核对项目清单',
  '邀请专家论证技术路线和实施条件',
  '公开征求社会公众和企业的看法',
  '对试点地区的做法开展中期评估',
  '完善信息系统并导入最新数据',
  '举办培训班讲解政策口径与流程',
];
const found = [
  '相关单位反映配套资金正在陆续到位',
  '多数地区按照时间节点有序衔接',
  '群众对办理便利程度的评价有所提高',
  '部分环节的审批材料得到进一步精简',
  '跨部门数据共享接口开始联调运行',
  '项目前期手续的办理速度明显加快',
  '行业协会参与制定标准的积极性较高',
  '基层人员配备和经费保障逐步改善',
  '典型经验在若干城市得到推广运用',
  '监督抽查未见影响工作推进的问题',
];
const next = [
  '将跟踪督促薄弱地区补齐短板',
  '拟修订操作指引供各地参照执行',
  '计划会同财政部门测算资金需求',
  '准备在重点行业扩大覆盖范围',
  '抓紧起草年度总结并整理案例',
  '着手建立长期监测和反馈机制',
  '安排第三方机构核验关键指标',
  '继续推动立法修规的论证工作',
  '适时通报各地排查与整改情况',
  '研究把成熟做法上升为制度规范',
];

/** What a branch tells of a month: no two of one task say the same, and nobody says the same twice running. */
export function progressOf({ ordinal, place }: NewsOf, month: YearMonth): string {
  const row = Math.floor(place / done.length);
  return [
    `${month}月，${pick(done, place + month)}`,
    `${pick(found, row + ordinal + month)}`,
    `下一步${pick(next, place * 3 + ordinal + month * 7)}。`,
  ].join('，');
}

function pick(phrases: readonly string[], index: number): string {
  return phrases[index % phrases.length] ?? '';
}
