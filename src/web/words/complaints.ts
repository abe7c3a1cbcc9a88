import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

const zh = {
  title: '投诉建议',
  answer: (count: number, open: number) =>
    count === 0 ? '还没有投诉建议。' : `共 ${count} 件，${open} 件待答复。`,
  sealed: '谁提出的、具体说了什么，只有督查室主任能看，每看一次都留痕；主题和答复大家都能看到。',
  none: '还没有投诉建议',
  noneDetail: '重复要数、层层加码、考核不当，都可以在这里说。',
  columns: { topic: '主题', sentOn: '提出日期', answer: '答复', act: '办理' },
  waits: '待答复',
  answeredOn: (on: string) => `${on} 答复`,
  send: '提出投诉建议',
  fields: { topic: '主题', topicHint: '大家都能看到，不要写明自己是谁', words: '具体情况', answer: '答复' },
  sendHelp: '具体情况和您的身份只有督查室主任能看到。',
  sent: '已提出',
  again: '投诉建议不记是谁提的，认不出同一件提了两次：请先看列表里有没有，没有再提。',
  answerHelp: '答复公开，不要写明是谁提出的。',
  answered: '已答复',
  open: '查看提出人和内容',
  opened: (name: string, organisation: string | null) => (organisation ? `${organisation} ${name}` : name),
  lost: '本库由办理记录重建，封存的内容不在其中。',
  failed: '没有打开，请稍后再试。',
};

const en: typeof zh = {
  title: 'Complaints and suggestions',
  answer: (count, open) =>
    count === 0
      ? 'No complaint or suggestion yet.'
      : `${count} ${plural(count, 'complaint or suggestion', 'complaints and suggestions')}, ${open} without an answer.`,
  sealed:
    'Who sent one and what they wrote is for the head alone, and every look leaves a trace; topic and answer are open to all.',
  none: 'No complaint or suggestion yet',
  noneDetail: 'The same figure asked twice, demands that grow level by level, a wrong measure: say it here.',
  columns: { topic: 'Topic', sentOn: 'Sent on', answer: 'Answer', act: 'Do' },
  waits: 'waits for an answer',
  answeredOn: (on) => `answered on ${on}`,
  send: 'Complain or suggest',
  fields: {
    topic: 'Topic',
    topicHint: 'Everybody reads it: do not say who you are',
    words: 'What happened',
    answer: 'Answer',
  },
  sendHelp: 'What happened and who you are is seen by the head alone.',
  sent: 'Sent',
  again:
    'Nobody notes who sends these, so one that is sent twice is not known: look first whether it is in the list, and send it again where it is not.',
  answerHelp: 'The answer is open to all: do not say whose complaint it is.',
  answered: 'Answered',
  open: 'See who it was and what they wrote',
  opened: (name, organisation) => (organisation ? `${name}, ${organisation}` : name),
  lost: 'This ledger was made anew from its journal, which does not hold what was sealed.',
  failed: 'It could not be opened; try again later.',
};

export const complaintWords = bilingual(zh, en);
