import { bilingual } from './bilingual.ts';

/** What is said of files on their way. */
export const uploadWords = bilingual(
  {
    waiting: '等待上传',
    sending: (percent: number) => `已上传 ${percent}%`,
    reading: '已上传，正在读取…',
    cancel: '取消',
    dismiss: '知道了',
  },
  {
    waiting: 'Waiting',
    sending: (percent: number) => `${percent}% sent`,
    reading: 'Sent, being read…',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
  },
);
