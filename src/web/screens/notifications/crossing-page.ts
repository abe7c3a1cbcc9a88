import type { NoticeKind } from '#contract/values.ts';

/** Where a request, an urgent report or the follow-up of an instruction stands. */
export function crossingPage(kind: NoticeKind, thingId: string) {
  if (kind === 'instruction_given') return { to: '/instructions' } as const;
  if (kind.startsWith('order_')) return { to: '/orders/$orderId', params: { orderId: thingId } } as const;
  if (kind.startsWith('policy_question')) return { to: '/questions' } as const;
  return kind === 'urgent_report_sent' || kind === 'urgent_report_waits'
    ? ({ to: '/urgent/$reportId', params: { reportId: thingId } } as const)
    : ({ to: '/coordination/$coordinationId', params: { coordinationId: thingId } } as const);
}
