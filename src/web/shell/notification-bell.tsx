import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '../api/notifications.ts';
import { useWords } from '../words/bilingual.ts';
import { notificationWords } from '../words/notifications.ts';
import './notification-bell.css';

/** More than this is only said to be more. */
const mostShown = 99;

/** The way to what one was told, with how much of it is unread. */
export function NotificationBell() {
  const words = useWords(notificationWords);
  const { data } = useQuery(unreadQuery);
  if (!data) return null;
  const { unread } = data;
  return (
    <Link
      to="/notifications"
      className="top-bar-button notification-bell"
      aria-label={words.bell(unread)}
      title={words.bell(unread)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M3.5 11.5h9l-1-1.75V7a3.5 3.5 0 0 0-7 0v2.75zM6.5 13.5a1.5 1.5 0 0 0 3 0M8 3.5V2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <span aria-hidden="true">{unread > mostShown ? `${mostShown}+` : unread}</span>}
    </Link>
  );
}
