import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { sayNotice } from '#contract/notice-words.ts';
import type { NotificationView } from '#contract/notifications.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { notificationWords } from '../../words/notifications.ts';
import { crossingPage } from './crossing-page.ts';

/** One thing that one was told: what, about which task of which document, and the way there. Going there is reading it. */
export function NotificationRow(props: { notification: NotificationView; onRead: () => void }) {
  const words = useWords(notificationWords);
  const { language } = useSettings();
  const { notification, onRead } = props;
  const { kind, task, directive, readAt } = notification;
  const said = sayNotice(notification, language);
  const unread = readAt === null;
  const isHidden = directive === null && !notification.detail.thingId && kind !== 'deputyship_begins';
  const place = directive && [directive.docNumber ?? directive.title, task && words.ordinal(task.ordinal)];
  return (
    <li className={unread ? 'notification unread' : 'notification'}>
      <div className="notification-words">
        <p className="notification-said">
          <NotificationLink notification={notification} onFollow={unread ? onRead : undefined}>
            {said}
          </NotificationLink>
        </p>
        {task && <ClauseText text={task.clause} size="row" />}
        {place && <p className="quiet">{place.filter(Boolean).join(' · ')}</p>}
        {isHidden && <p className="quiet">{words.hidden}</p>}
      </div>
      {unread && (
        <Button size="small" aria-label={words.markReadOf(said)} onClick={onRead}>
          {words.markRead}
        </Button>
      )}
    </li>
  );
}

function NotificationLink(props: {
  notification: NotificationView;
  onFollow: (() => void) | undefined;
  children: string;
}) {
  const { directive, task, kind, detail } = props.notification;
  const follow = { ...(props.onFollow && { onClick: props.onFollow }) };
  if (detail.thingId) {
    return (
      <Link {...crossingPage(kind, detail.thingId)} {...follow}>
        {props.children}
      </Link>
    );
  }
  if (!directive) return props.children;
  // What the office has to settle or to approve stands on the page where it does so.
  return task && kind !== 'matter_to_approve' ? (
    <Link
      to="/d/$directiveId/tasks/$taskId"
      params={{ directiveId: directive.id, taskId: task.id }}
      {...follow}
    >
      {props.children}
    </Link>
  ) : (
    <Link to="/d/$directiveId/settle" params={{ directiveId: directive.id }} {...follow}>
      {props.children}
    </Link>
  );
}
