import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** What stands around every screen. */
export const sharedWords = bilingual(
  {
    product: '台账',
    loading: '正在读取…',
    retry: '再试一次',
    unreachable: '连不上服务器',
    unreachableDetail: '已读到的内容仍在本页。请检查网络，或确认服务正在运行。',
    unanswered: '没有收到办理结果',
    unansweredDetail: (toDo: string) => `不能确定这次操作是否完成。所填内容仍在本页。${toDo}`,
    doneOnce: '请检查网络，然后原样重试，同一操作不会做两次。',
    broken: '这一页没能显示',
    brokenDetail: '数据没有改动。请再试一次；仍不行时，把下面这行文字告诉管理员。',
    missing: '没有这个页面',
    missingDetail: '地址可能写错了，或者内容不在这本台账里。',
    toStart: '回到总览',
    openAsTable: '以表格查看',
    closeTable: '收起表格',
    showMore: (count: number) => `再显示 ${count} 行`,
    close: '关闭',
    openEnded: '等',
    openEndedHint: '名单以“等”结尾，尚有未列名的单位，需指明',
    placeholderHint: '没有逐一点名，需指明具体单位',
    noDeadline: '未写时限',
    noResponsibility: '未写责任单位',
    tasks: (count: number) => `${count} 项任务`,
  },
  {
    product: 'Taizhang',
    loading: 'Loading…',
    retry: 'Try again',
    unreachable: 'The server cannot be reached',
    unreachableDetail:
      'What was loaded stays on this page. Check the network, or whether the service is running.',
    unanswered: 'No answer came from the server',
    unansweredDetail: (toDo: string) =>
      `It is not certain whether this was done. What you typed is still on this page. ${toDo}`,
    doneOnce: 'Check the network, then send it again as it is: it is done once.',
    broken: 'This page could not be shown',
    brokenDetail:
      'No data was changed. Try again; if it fails again, give the line below to your administrator.',
    missing: 'There is no such page',
    missingDetail: 'The address may be mistyped, or its content is not in this ledger.',
    toStart: 'Back to the overview',
    openAsTable: 'Show as table',
    closeTable: 'Hide table',
    showMore: (count: number) => `Show ${count} more`,
    close: 'Close',
    openEnded: 'and others',
    openEndedHint: 'The list ends in 等: further organisations are meant and have to be named',
    placeholderHint: 'No organisation is named here; somebody has to settle which are meant',
    noDeadline: 'No deadline printed',
    noResponsibility: 'No organisation printed',
    tasks: (count: number) => `${count} ${plural(count, 'task')}`,
  },
);

export type SharedWords = (typeof sharedWords)['zh'];
