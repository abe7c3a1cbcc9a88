import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** Notifications: the bell, their page, the choice of mail. */
export const notificationWords = bilingual(
  {
    title: '通知',
    bell: (unread: number) => (unread === 0 ? '通知，没有未读' : `通知，${unread} 条未读`),
    sentence: (unread: number, figures: string) => `${unread} 条未读：${figures}。`,
    allRead: '没有未读的通知。',
    none: '还没有通知',
    noneDetail: '有任务交办、将到期、已过时限，或者退回、代理等事项时，会在这里告诉您；同一事项只说一次。',
    unread: '未读',
    read: '已读',
    markRead: '标为已读',
    markReadOf: (words: string) => `标为已读：${words}`,
    markAll: (count: number) => `${count} 条全部标为已读`,
    between: '，',
    hidden: '内容不在您可见的范围内',
    ordinal: (ordinal: number) => `第 ${ordinal} 项`,
    older: (shown: number, total: number) => `只列出最近 ${shown} 条，共 ${total} 条。`,
    mail: '邮件提醒',
    mailTo: (email: string) => `每个工作日至多一封，汇总新的通知，发到 ${email}。已在网页上读过的不再发。`,
    noAddress: '您的资料里没有邮箱地址，不会发邮件。需要邮件提醒，请管理员填写。',
    notSending: '本系统没有设置邮件服务器，通知只在网页上。',
    mailOn: '发邮件',
    mailLanguage: '邮件语言',
    languages: { zh: '中文', en: 'English' },
  },
  {
    title: 'Notifications',
    bell: (unread: number) =>
      unread === 0 ? 'Notifications, none unread' : `Notifications, ${unread} unread`,
    sentence: (unread: number, figures: string) => `${unread} unread: ${figures}.`,
    allRead: 'Nothing is unread.',
    none: 'No notifications yet',
    noneDetail:
      'You are told here when a task is assigned, when its date is near or has passed, of objections, deputyships and the like; of each thing once.',
    unread: 'Unread',
    read: 'Read',
    markRead: 'Mark as read',
    markReadOf: (words: string) => `Mark as read: ${words}`,
    markAll: (count: number) => `Mark all ${count} as read`,
    between: ', ',
    hidden: 'Its contents are not among what you may see',
    ordinal: (ordinal: number) => `task ${ordinal}`,
    older: (shown: number, total: number) =>
      `The latest ${shown} of ${total} ${plural(total, 'notification')}.`,
    mail: 'Mail',
    mailTo: (email: string) =>
      `At most one mail a working day about what is new, to ${email}. What you have read here is not sent.`,
    noAddress: 'No mail address is known of you, so none is sent. An administrator can enter one.',
    notSending: 'No mail server is set up here: notifications stand on this page only.',
    mailOn: 'Send mail',
    mailLanguage: 'Language of the mail',
    languages: { zh: '中文', en: 'English' },
  },
);
