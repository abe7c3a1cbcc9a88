import type { Problem, ProblemCode } from './problem.ts';
import type { Language } from './values.ts';

/** What the words need to know of a problem. */
export interface ProblemFacts extends Pick<Problem, 'code' | 'issues' | 'directiveId'> {}

export interface ProblemWords {
  /** What happened, the same for every occurrence. */
  title: string;
  /** What is kept and what to do next. */
  detail: string;
}

type Sentence = string | ((facts: ProblemFacts) => string);
type Entry = Record<Language, { title: string; detail: Sentence }>;

/** The one home of the words for problems: API, command line and page say the same. */
const words: Record<ProblemCode, Entry> = {
  empty_file: {
    zh: { title: '文件是空的', detail: '没有读到任何文字，未作登记。请检查文件后重新选择。' },
    en: {
      title: 'The file is empty',
      detail: 'There are no words in it and nothing was stored. Check the file and choose it again.',
    },
  },
  not_text: {
    zh: {
      title: '文件不是文本',
      detail: '目前只能读取纯文本（.txt），未作登记。请把公文另存为 UTF-8 纯文本后再试。',
    },
    en: {
      title: 'The file is not text',
      detail:
        'Only plain text (.txt) can be read so far; nothing was stored. Save the document as UTF-8 text and try again.',
    },
  },
  not_utf8: {
    zh: {
      title: '文件不是 UTF-8 编码',
      detail: '为避免错字，未猜测编码，未作登记。请把文件另存为 UTF-8 编码后再试。',
    },
    en: {
      title: 'The file is not UTF-8',
      detail:
        'The encoding is not guessed, so that no character is misread; nothing was stored. Save the file as UTF-8 and try again.',
    },
  },
  too_large: {
    zh: {
      title: '文件过大',
      detail: '文件最大 64 MB，其中文字最大 16 MB，未作登记。请拆分后再试。',
    },
    en: {
      title: 'The file is too large',
      detail: 'A file may have 64 MB, the text in it 16 MB; nothing was stored. Split it and try again.',
    },
  },
  classified: {
    zh: {
      title: '文件带有密级标志',
      detail: '本系统不得处理涉密文件，内容未保存。请在涉密系统中办理，并按保密规定处置这份文件。',
    },
    en: {
      title: 'The file carries a classification mark',
      detail:
        'Classified documents must not be handled here; nothing was kept. Use the system meant for them and follow the secrecy rules for this copy.',
    },
  },
  no_responsibility: {
    zh: {
      title: '没有找到责任分工',
      detail: '文中没有任何一项写明由谁负责，未作登记。请确认这是一份分工文件，并且文字完整。',
    },
    en: {
      title: 'No responsibilities found',
      detail:
        'Nothing in the text says who is responsible, so nothing was stored. Check that this is a directive that divides work, and that its text is complete.',
    },
  },
  directive_has_errors: {
    zh: {
      title: '文件中有须先核实的问题',
      detail: (facts) => `${issueCount(facts)} 处无法确定，未作登记。请先预览，对照原文改正后再登记。`,
    },
    en: {
      title: 'The directive has errors to settle first',
      detail: (facts) =>
        `${places(facts)} could not be read with certainty; nothing was stored. Look at the preview, correct the text against the original, then register it.`,
    },
  },
  already_registered: {
    zh: { title: '这份文件已经登记', detail: '内容完全相同的文件已在台账中，未重复登记。请直接打开它。' },
    en: {
      title: 'This file is already registered',
      detail:
        'The ledger holds a directive with exactly these contents; it was not registered twice. Open that one.',
    },
  },
  invalid_request: {
    zh: {
      title: '请求有误',
      detail: (facts) => `有 ${issueCount(facts)} 处不符合要求，未作任何改动。请逐项改正后再试。`,
    },
    en: {
      title: 'The request is not valid',
      detail: (facts) =>
        `${places(facts)} must be corrected; nothing was changed. See the list and try again.`,
    },
  },
  not_found: {
    zh: { title: '没有找到', detail: '这个地址上没有内容，可能已变更或抄写有误。请从文件列表重新打开。' },
    en: {
      title: 'Not found',
      detail:
        'There is nothing at this address: it may have changed or been mistyped. Start again from the list of directives.',
    },
  },
  foreign_origin: {
    zh: {
      title: '拒绝来自其他站点的请求',
      detail: '尚未设账号的系统只答复本机浏览器对本机地址的请求。请直接打开 http://localhost 上的页面。',
    },
    en: {
      title: 'Refused: the request comes from another site',
      detail:
        'An installation without accounts answers only this machine, under its own address. Open the page at http://localhost directly.',
    },
  },
  fault: {
    zh: {
      title: '系统故障',
      detail: '这次操作没有完成，已有数据未受影响。请稍后再试；仍不行时，把请求编号告诉管理员。',
    },
    en: {
      title: 'Something broke',
      detail:
        'This was not done; what is stored is unharmed. Try again later, and if it persists give the request number to your administrator.',
    },
  },
};

/** What to tell a person about a problem, in their language: what happened, what is kept, what to do. */
export function sayProblem(facts: ProblemFacts, language: Language): ProblemWords {
  const { title, detail } = words[facts.code][language];
  return { title, detail: typeof detail === 'string' ? detail : detail(facts) };
}

function issueCount({ issues }: ProblemFacts): number {
  return issues?.length ?? 0;
}

function places(facts: ProblemFacts): string {
  return issueCount(facts) === 1 ? 'One place' : `${issueCount(facts)} places`;
}
