import type { Standing } from '#contract/standing.ts';
import type { actQuestionWords } from '../../words/act-questions.ts';
import type { ActQuestion } from '../act-form/act-question.ts';

/** What the forms of the acts on a task need to know of it. */
export interface AskedTask {
  id: string;
  directiveId: string;
  ordinal: number;
  clause: string;
  standing: Standing;
}

/** What every form of an act on a task has in common. */
export type QuestionFrame = Pick<ActQuestion<object>, 'act' | 'about' | 'help' | 'submit' | 'done'>;

/** The words of the forms, in the reader's language. */
export type FormWords = (typeof actQuestionWords)['zh'];
