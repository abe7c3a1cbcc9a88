import type { NotificationView } from './notifications.ts';
import type { NoticeKind } from './values.ts';

/** What the way to a notice's page needs of it. */
export interface NoticePlace {
  kind: NoticeKind;
  /** Null where it has none, or its reader may not see it. */
  directiveId: string | null;
  taskId: string | null;
  organisationId: string | null;
  detail: Pick<NotificationView['detail'], 'thingId'>;
}

/**
 * The page on which somebody does what a notice asks, or sees what it tells; undefined where there is none for its reader. What
 * stands for several things leads to their list.
 */
export function noticePage({ kind, directiveId, taskId, organisationId, detail }: NoticePlace) {
  const { thingId } = detail;
  switch (kind) {
    case 'report_due':
    case 'report_late':
    case 'input_due':
    case 'input_late':
    case 'inputs_missing':
      return { to: '/month' } as const;
    case 'given_received':
    case 'given_reported':
    case 'given_claimed':
      return { to: '/given' } as const;
    case 'finding_found':
    case 'finding_answered':
    case 'finding_accepted':
    case 'finding_upheld':
      return { to: '/reconciliation/findings' } as const;
    case 'data_asked':
    case 'data_due':
    case 'data_late':
      return { to: '/data-requests' } as const;
    case 'co_signature_asked':
      return directiveId && taskId ? taskPage(directiveId, taskId) : ({ to: '/my-work' } as const);
    case 'instruction_given':
      return { to: '/instructions' } as const;
    case 'policy_question_asked':
    case 'policy_question_due':
    case 'policy_question_late':
    case 'policy_question_answered':
      return { to: '/questions' } as const;
  }
  if (kind.startsWith('plan_')) return directiveId ? plansPage(directiveId, organisationId) : undefined;
  if (thingId) return thingPage(kind, thingId, organisationId);
  if (!directiveId) return undefined;
  // What the office has to settle or to approve stands on the page where it does so.
  return taskId && kind !== 'matter_to_approve'
    ? taskPage(directiveId, taskId)
    : ({ to: '/d/$directiveId/settle', params: { directiveId } } as const);
}

/** The page as it is written in a mail. */
export function addressOf(page: NonNullable<ReturnType<typeof noticePage>>): string {
  const params = 'params' in page ? Object.entries(page.params) : [];
  return params.reduce<string>(
    (path, [name, value]) => path.replace(`$${name}`, encodeURIComponent(value)),
    page.to,
  );
}

function taskPage(directiveId: string, taskId: string) {
  return { to: '/d/$directiveId/tasks/$taskId', params: { directiveId, taskId } } as const;
}

function plansPage(directiveId: string, organisationId: string | null) {
  return organisationId
    ? ({ to: '/d/$directiveId/plans/$organisationId', params: { directiveId, organisationId } } as const)
    : ({ to: '/d/$directiveId/plans', params: { directiveId } } as const);
}

/** What stands by itself: a cycle or a statement of it, an order, an urgent report, a request for coordination. */
function thingPage(kind: NoticeKind, thingId: string, organisationId: string | null) {
  if (kind.startsWith('statement_')) {
    return organisationId
      ? ({
          to: '/reconciliation/$cycleId/$organisationId',
          params: { cycleId: thingId, organisationId },
        } as const)
      : ({ to: '/reconciliation/$cycleId', params: { cycleId: thingId } } as const);
  }
  if (kind.startsWith('order_')) return { to: '/orders/$orderId', params: { orderId: thingId } } as const;
  return kind.startsWith('urgent_')
    ? ({ to: '/urgent/$reportId', params: { reportId: thingId } } as const)
    : ({ to: '/coordination/$coordinationId', params: { coordinationId: thingId } } as const);
}
