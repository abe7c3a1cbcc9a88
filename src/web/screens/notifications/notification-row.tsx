import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { noticePage } from '#contract/notice-page.ts';
import { sayNotice } from '#contract/notice-words.ts';
import type { NotificationView } from '#contract/notifications.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { notificationWords } from '../../words/notifications.ts';

/** One thing that one was told: what, about which task of which document, and the way there. Going there is reading it. */
export function NotificationRow(props: { notification: NotificationView; onRead: () => void }) {
  const words = useWords(notificationWords);
  const { language } = useSettings();
  const { notification, onRead } = props;
  const { kind, task, directive, readAt } = notification;
  const said = sayNotice(notification, language);
  const unread = readAt === null;
  const page = pageOf(notification);
  const isHidden = page === undefined && kind !== 'deputyship_begins';
  const place = directive && [directive.docNumber ?? directive.title, task && words.ordinal(task.ordinal)];
  return (
    <li className={unread ? 'notification unread' : 'notification'}>
      <div className="notification-words">
        <p className="notification-said">
          {page ? (
            <Link {...page} {...(unread && { onClick: onRead })}>
              {said}
            </Link>
          ) : (
            said
          )}
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

function pageOf({ kind, directive, task, organisation, detail }: NotificationView) {
  const ids = { directiveId: directive?.id ?? null, taskId: task?.id ?? null };
  return noticePage({ ...ids, kind, detail, organisationId: organisation?.id ?? null });
}
