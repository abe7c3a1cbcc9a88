import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { NoticeGroup } from '../values/notice-kinds.ts';
import type { Notice } from './notice.ts';

/** Under which heading a notice stands on a day: what was near when it was written may have passed by now. */
export function groupOf({ kind, aboutOn }: Pick<Notice, 'kind' | 'aboutOn'>, today: LocalDate): NoticeGroup {
  if (kind !== 'date_near') return kind;
  if (aboutOn < today) return 'date_passed';
  if (aboutOn === today) return 'date_today';
  return aboutOn === addDays(today, 1) ? 'date_tomorrow' : 'date_near';
}
