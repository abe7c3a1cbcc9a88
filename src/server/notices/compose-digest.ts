import type { LocalDate } from '#calendar/local-date.ts';
import { addressOf, noticePage } from '#contract/notice-page.ts';
import { sayNotice, sayNoticeCount } from '#contract/notice-words.ts';
import { type Language, type NoticeGroup, noticeGroups } from '#contract/values.ts';
import { groupOf } from '#ledger/notices/group-of.ts';
import type { NotificationRow } from '#store/read/list-notifications.ts';

/** What is written in one mail. */
export interface Digest {
  subject: string;
  text: string;
  html: string;
}

export interface DigestReader {
  name: string;
  language: Language;
  today: LocalDate;
  /** Without one there are no links. */
  origin: string | undefined;
}

/** More lines of one kind than this are counted: the page has them all. */
const LINES_OF_A_GROUP = 20;

const words = {
  zh: {
    dear: (name: string) => `${name}：`,
    today: (date: string) => `截至 ${date}：`,
    between: '，',
    matter: '手工立项事项',
    task: (ordinal: number) => `第 ${ordinal} 项`,
    title: (number: string | null, title: string | null) => `${number ?? ''}${title ? `《${title}》` : ''}`,
    colon: '：',
    more: (count: number) => `另有 ${count} 项，见台账`,
    open: '打开台账',
    end: '本邮件由台账自动发出，每个工作日至多一封，重大情况和督办单随到随发，同一事项不重复提醒。不需要邮件的，可在“我的账号”中关闭。',
  },
  en: {
    dear: (name: string) => `${name},`,
    today: (date: string) => `As of ${date}:`,
    between: ', ',
    matter: 'A matter registered by hand',
    task: (ordinal: number) => `task ${ordinal}`,
    title: (number: string | null, title: string | null) => [number, title].filter(Boolean).join(' '),
    colon: ': ',
    more: (count: number) => `${count} more in the ledger`,
    open: 'Open the ledger',
    end: 'Sent by the ledger, at most once a working day, urgent reports and supervision orders at once, and of nothing twice. You can switch mail off on your account page.',
  },
} as const satisfies Record<Language, unknown>;

/**
 * One mail about all that is new to a person: the figures in the subject, then a line for each. It names documents by
 * number and title, and nothing of what a task or a matter says.
 */
export function composeDigest(rows: readonly NotificationRow[], reader: DigestReader): Digest {
  const { language, today, origin, name } = reader;
  const say = words[language];
  const byGroup = Map.groupBy(rows, (row) => groupOf(row, today));
  const groups = noticeGroups.flatMap((group) => {
    const found = byGroup.get(group);
    return found ? [{ heading: sayNoticeCount(group, found, language), group, rows: found }] : [];
  });
  const subject = groups.map(({ heading }) => heading).join(say.between);
  const sections = groups.map(({ heading, group, rows: all }) => ({
    heading,
    lines: all.slice(0, LINES_OF_A_GROUP).map((row) => lineOf(row, group, reader)),
    rest: all.length > LINES_OF_A_GROUP ? say.more(all.length - LINES_OF_A_GROUP) : undefined,
  }));
  const page = origin === undefined ? undefined : `${origin}/notifications`;
  const opening = [say.dear(name), `${say.today(today)}${language === 'en' ? ' ' : ''}${subject}`];
  const text = [
    ...opening,
    ...sections.map(({ heading, lines, rest }) =>
      [heading, ...lines.map(writeLine), ...(rest ? [`- ${rest}`] : [])].join('\n'),
    ),
    ...(page ? [`${say.open}${say.colon}${page}`] : []),
    say.end,
  ].join('\n\n');
  const html = [
    ...opening.map((each) => `<p>${escapeHtml(each)}</p>`),
    ...sections.map(({ heading, lines, rest }) => {
      const items = [...lines.map(writeItem), ...(rest ? [escapeHtml(rest)] : [])];
      return `<h2>${escapeHtml(heading)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    }),
    ...(page ? [`<p><a href="${escapeHtml(page)}">${escapeHtml(say.open)}</a></p>`] : []),
    `<p>${escapeHtml(say.end)}</p>`,
  ].join('\n');
  return {
    subject,
    text,
    html: `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body>${html}</body></html>`,
  };
}

interface DigestLine {
  thing: string;
  words: string;
  colon: string;
  link: string | undefined;
}

function lineOf(row: NotificationRow, group: NoticeGroup, { language, origin }: DigestReader): DigestLine {
  const say = words[language];
  const { directiveKind, docNumber, directiveTitle, ordinal, organisationName } = row;
  const page = noticePage(row);
  const task = ordinal === null ? [] : [say.task(ordinal)];
  const document = [say.title(docNumber, directiveTitle), ...task].filter((part) => part !== '');
  const organisation = organisationName === null ? null : { name: organisationName };
  return {
    thing: directiveKind === 'matter' ? say.matter : document.join(language === 'zh' ? '' : ', '),
    words: sayNotice({ ...row, group, organisation }, language),
    colon: say.colon,
    link: origin && page ? `${origin}${addressOf(page)}` : undefined,
  };
}

function writeLine({ thing, words: said, colon, link }: DigestLine): string {
  const line = thing === '' ? said : `${thing}${colon}${said}`;
  return link ? `- ${line}\n  ${link}` : `- ${line}`;
}

function writeItem({ thing, words: said, colon, link }: DigestLine): string {
  const [named, rest] = thing === '' ? [said, ''] : [thing, colon + said];
  const linked = link ? `<a href="${escapeHtml(link)}">${escapeHtml(named)}</a>` : escapeHtml(named);
  return `${linked}${escapeHtml(rest)}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
