import type { OrderAct } from '#contract/values.ts';
import type { YearMonth } from './months.ts';

/** What is done about an order on a day, and by whom. */
export interface OrderStep {
  act: OrderAct;
  month: YearMonth;
  day: number;
  by: 'keeper' | 'liaison' | 'principal';
  more: object;
}

/** A matter and what is ordered about it, from the first slip to its end. */
export interface OrderCourse {
  matter: string;
  steps: readonly OrderStep[];
}

type Day = readonly [month: YearMonth, day: number];

const issue = (
  colour: string,
  [month, day]: Day,
  replyBy: string,
  decision: string | null = null,
): OrderStep => ({
  ...{ act: 'issue_order', month, day, by: 'keeper', more: { colour, replyBy, decision } },
});
const receive = ([month, day]: Day): OrderStep => ({
  ...{ act: 'confirm_order_receipt', month, day, by: 'liaison', more: {} },
});
const reply = ([month, day]: Day): OrderStep => ({
  ...{
    act: 'reply_to_order',
    month,
    day,
    by: 'principal',
    more: { reply: '已召开专题会议，倒排工期推进。' },
  },
});
const close = ([month, day]: Day): OrderStep => ({
  ...{ act: 'close_order', month, day, by: 'keeper', more: { note: '回复属实，予以办结。' } },
});

/** One of each course that an order can take. */
export const courses: readonly OrderCourse[] = [
  {
    matter: '办法印发时限临近，尚未见送审稿。',
    steps: [issue('blue', [6, 7], '2021-06-15'), receive([6, 8]), reply([6, 10]), close([6, 17])],
  },
  {
    matter: '联合调研进度偏慢。',
    steps: [
      ...[issue('blue', [6, 7], '2021-06-15'), receive([6, 8])],
      ...[issue('yellow', [8, 9], '2021-08-16'), receive([8, 10]), reply([8, 12])],
      {
        ...{ act: 'return_order_reply', month: 8, day: 13, by: 'keeper' },
        more: { reason: '没有说明下一步时间安排。', replyBy: '2021-08-19' },
      },
      ...[reply([8, 17]), close([8, 18])],
    ],
  },
  {
    matter: '地方反映配套细则迟迟没有下文。',
    steps: [
      issue('blue', [6, 7], '2021-06-15'),
      issue('yellow', [8, 9], '2021-08-16'),
      ...[issue('red', [9, 7], '2021-09-14'), receive([9, 8])],
      {
        ...{ act: 'record_interview', month: 9, day: 10, by: 'keeper' },
        more: {
          ...{ heldOn: '2021-09-10', heldBy: '督查室主任', attended: '分管负责人' },
          ...{ points: '两次督办未见回复。', outcome: '承诺月底前印发细则。', agreedOn: '2021-09-30' },
        },
      },
      ...[reply([9, 13]), close([9, 15])],
    ],
  },
  {
    matter: '项目清单与备案数据不符。',
    steps: [
      issue('blue', [6, 7], '2021-06-15'),
      {
        ...{ act: 'withdraw_order', month: 6, day: 9, by: 'keeper' },
        more: { reason: '经核实，备案系统更新滞后，清单无误。' },
      },
    ],
  },
  {
    matter: '媒体反映窗口违规收费。',
    steps: [
      issue('red', [6, 7], '2021-06-11', '督查室专题会议纪要第2号'),
      ...[receive([6, 8]), reply([6, 10]), close([6, 17])],
    ],
  },
];
