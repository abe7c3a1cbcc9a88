import type { PolicyQuestionState } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface PolicyQuestionWords {
  state: Record<PolicyQuestionState, string>;
  columns: Record<'question' | 'asker' | 'addressee' | 'dueOn' | 'state' | 'answer' | 'act', string>;
  noAnswer: string;
  asked: (organisation: string, on: string) => string;
  policy: (name: string) => string;
  document: (number: string, on: string | null) => string;
  fields: Record<
    | 'addressee'
    | 'addresseeHint'
    | 'policy'
    | 'question'
    | 'questionHint'
    | 'dueOn'
    | 'answer'
    | 'answerHint'
    | 'again'
    | 'documentNumber'
    | 'documentIssuedOn'
    | 'documentUrl',
    string
  >;
  help: Record<'ask' | 'passOn' | 'setDate' | 'answer' | 'again' | 'settle' | 'withdraw', string>;
  done: Record<'ask' | 'passOn' | 'setDate' | 'answer' | 'again' | 'settle' | 'withdraw', string>;
}

/** Questions about policies: what they and their forms are called. */
export const policyQuestionWords = bilingual<PolicyQuestionWords>(
  {
    state: { asked: '待答复', answered: '已答复，待确认', settled: '已解决', withdrawn: '已撤回' },
    columns: {
      ...{ question: '问题', asker: '提问单位', addressee: '答复单位', dueOn: '时限' },
      ...{ state: '状态', answer: '答复', act: '办理' },
    },
    noAnswer: '尚未答复',
    asked: (organisation, on) => `${organisation} ${on} 提出`,
    policy: (name) => `涉及政策：${name}`,
    document: (number, on) => `${number}${on ? `，${on} 印发` : ''}`,
    fields: {
      addressee: '由谁答复',
      addresseeHint: '政策的制定单位或者主管单位；不归它的，它会转给有关单位',
      policy: '涉及的政策（可不填）',
      question: '问题',
      questionHint: '执行中遇到什么情况，现行规定哪里不明确、不衔接、不适用，建议怎样完善',
      dueOn: '何时需要答复',
      answer: '答复',
      answerHint: '怎样理解、怎样执行；要完善政策的，写明怎样完善、何时出台',
      again: '还有什么没有解决',
      documentNumber: '答复所在文件的文号（可不填）',
      documentIssuedOn: '印发日期',
      documentUrl: '网址（可不填）',
    },
    help: {
      ask: '提交后答复单位收到通知，到期未答复的列入督查；督查机构和牵头单位也能看到。',
      passOn: '转出后由所选单位答复，期限不变，提问单位随即可见。',
      setDate: '理由留存，双方随即可见。',
      answer: '答复后由提问单位确认是否解决。',
      again: '原答复留在办理过程中，由同一单位再次答复。',
      settle: '确认后不再列为待办。',
      withdraw: '已自行解决或者不再需要的，可以撤回。',
    },
    done: {
      ...{ ask: '已提出政策问题', passOn: '已转有关单位', setDate: '已改期限', answer: '已答复' },
      ...{ again: '已再次提问', settle: '已确认解决', withdraw: '已撤回' },
    },
  },
  {
    state: {
      asked: 'Waits for an answer',
      answered: 'Answered, to be confirmed',
      settled: 'Settled',
      withdrawn: 'Taken back',
    },
    columns: {
      ...{ question: 'Question', asker: 'Asked by', addressee: 'To answer', dueOn: 'By' },
      ...{ state: 'State', answer: 'Answer', act: 'Do' },
    },
    noAnswer: 'No answer yet',
    asked: (organisation, on) => `${organisation}, ${on}`,
    policy: (name) => `About ${name}`,
    document: (number, on) => (on ? `${number}, issued on ${on}` : number),
    fields: {
      addressee: 'Who has to answer',
      addresseeHint: 'Whose policy it is; where it is another’s, it will be passed on',
      policy: 'The policy (optional)',
      question: 'Question',
      questionHint: 'What happens in practice, where the rules are unclear or do not fit, what would help',
      dueOn: 'When the answer is needed',
      answer: 'Answer',
      answerHint: 'How it is to be read and done; where the policy will be changed, how and when',
      again: 'What is still open',
      documentNumber: 'Number of the document with the answer (optional)',
      documentIssuedOn: 'Issued on',
      documentUrl: 'Address on the web (optional)',
    },
    help: {
      ask: 'Whoever has to answer is told at once; without an answer on the day it is supervised. The keepers and the leads see it too.',
      passOn: 'The organisation you choose answers, by the same day; who asked sees it at once.',
      setDate: 'The reason stays on record; both sides see it at once.',
      answer: 'Who asked then says whether it is settled.',
      again: 'The former answer stays in the history; the same organisation answers again.',
      settle: 'It then waits for nobody any more.',
      withdraw: 'Where it has been settled otherwise or is not needed any more.',
    },
    done: {
      ...{ ask: 'Question put', passOn: 'Passed on', setDate: 'Day changed', answer: 'Answered' },
      ...{ again: 'Asked again', settle: 'Settled', withdraw: 'Taken back' },
    },
  },
);
