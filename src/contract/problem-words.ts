import { actProblemWords } from './act-problems.ts';
import { burdenProblemWords } from './burden-problems.ts';
import { completionProblemWords } from './completion-problems.ts';
import { draftProblemWords } from './draft-problems.ts';
import { evidenceProblemWords } from './evidence-problems.ts';
import { findingProblemWords } from './finding-problems.ts';
import { lightProblemWords } from './light-problems.ts';
import { partyWords } from './party-words.ts';
import { peopleProblemWords } from './people-problems.ts';
import { planProblemWords } from './plan-problems.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { reconciliationProblemWords } from './reconciliation-problems.ts';
import { reportProblemWords } from './report-problems.ts';
import { signInProblemWords } from './sign-in-problems.ts';
import type { Language } from './values.ts';
import { verificationProblemWords } from './verification-problems.ts';
import { workbookProblemWords } from './workbook-problems.ts';
import { yearProblemWords } from './year-problems.ts';

/** What the words need to know of a problem. */
export interface ProblemFacts extends Omit<Problem, 'type' | 'title' | 'status' | 'detail' | 'instance'> {}

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
  ...draftProblemWords,
  ...actProblemWords,
  ...completionProblemWords,
  ...peopleProblemWords,
  ...planProblemWords,
  ...evidenceProblemWords,
  ...reconciliationProblemWords,
  ...reportProblemWords,
  ...signInProblemWords,
  ...verificationProblemWords,
  ...burdenProblemWords,
  ...findingProblemWords,
  ...lightProblemWords,
  ...workbookProblemWords,
  ...yearProblemWords,
  empty_file: {
    zh: { title: '文件是空的', detail: '没有读到任何文字，未作登记。请检查文件后重新选择。' },
    en: {
      title: 'The file is empty',
      detail: 'There are no words in it and nothing was stored. Check the file and choose it again.',
    },
  },
  not_text: {
    zh: {
      title: '文件不是文字',
      detail: '内容既不是常用文档，也不是 UTF-8、UTF-16、GB18030 编码的文字，未作登记。请确认选对了文件。',
    },
    en: {
      title: 'The file is not text',
      detail:
        'It is neither a common document nor text in UTF-8, UTF-16 or GB18030; nothing was stored. Check that it is the right file.',
    },
  },
  damaged_file: {
    zh: {
      title: '文件已损坏',
      detail: '文件不完整或内容有误，未作登记。请向发文单位重新索取，或用原来的软件打开后另存。',
    },
    en: {
      title: 'The file is damaged',
      detail:
        'It is incomplete or garbled; nothing was stored. Ask for it again, or open it in its own program and save it anew.',
    },
  },
  encrypted_file: {
    zh: { title: '文件有密码', detail: '无法打开加密的文件，未作登记。请去除密码后再试。' },
    en: {
      title: 'The file has a password',
      detail: 'Encrypted files cannot be opened; nothing was stored. Remove the password and try again.',
    },
  },
  scanned_document: {
    zh: {
      title: '文件是扫描件',
      detail: '页面只有图像，没有文字，未作登记。请使用发文单位的电子原件，或先作文字识别并校对。',
    },
    en: {
      title: 'The file is a scan',
      detail:
        'Its pages are pictures without text; nothing was stored. Use the electronic original, or have the text recognised and checked first.',
    },
  },
  unsupported_format: {
    zh: {
      title: '不支持这种文件',
      detail:
        '可以读取 docx、doc、pdf、ofd、html、xlsx、xls、csv、txt、md，未作登记。请另存为其中一种后再试。',
    },
    en: {
      title: 'This kind of file is not supported',
      detail:
        'docx, doc, pdf, ofd, html, xlsx, xls, csv, txt and md can be read; nothing was stored. Save it as one of these and try again.',
    },
  },
  reading_too_long: {
    zh: {
      title: '文件过于复杂',
      detail: '读取所需时间或内存超出限度，已停止，未作登记。请拆分，或另存为纯文本后再试。',
    },
    en: {
      title: 'The file is too complex',
      detail:
        'Reading it took more time or memory than a file may take and was stopped; nothing was stored. Split it or save it as text.',
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
  already_taken_over: {
    zh: {
      title: '这份台账已经接管',
      detail: '内容完全相同的工作簿已经接管，未重复接管。请打开那一次接管；如要重来，先把它撤回。',
    },
    en: {
      title: 'This ledger was taken over already',
      detail:
        'A workbook with exactly these contents was taken over; it was not taken over twice. Open that takeover, and withdraw it if you want to begin anew.',
    },
  },
  stale_takeover: {
    zh: {
      title: '接管已被他人改动',
      detail: '您打开以后，另有人改动了这次接管，您的这一步未保存。现已显示最新内容，请核对后再做一次。',
    },
    en: {
      title: 'Somebody else has changed this takeover',
      detail:
        'It was changed after you opened it, so this step was not saved. The newest state is shown: check it and do it again.',
    },
  },
  nothing_to_take_over: {
    zh: {
      title: '没有可以接管的内容',
      detail: '没有一行对应任务，未作接管。请选定工作表、表头和任务内容所在的列。',
    },
    en: {
      title: 'There is nothing to take over',
      detail:
        'No row stands for a task; nothing was stored. Choose a sheet, its head and the column of the tasks.',
    },
  },
  rows_unmatched: {
    zh: {
      title: '还有没有对应任务的行',
      detail: (facts) => `${issueCount(facts)} 行尚未对应，未作接管。请逐行确认对应的任务，或标为不接管。`,
    },
    en: {
      title: 'Some rows have no task yet',
      detail: (facts) =>
        `${places(facts)} still ${issueCount(facts) === 1 ? 'waits' : 'wait'} for a task; nothing was stored. Confirm a task for each row or leave it out.`,
    },
  },
  has_later_acts: {
    zh: {
      title: '已有后续办理，不能撤回',
      detail: '这次登记之后，台账上又有了以它为据的办理，撤回会使其落空，未作改动。请先撤回后来的办理。',
    },
    en: {
      title: 'Later acts stand on it',
      detail:
        'The ledger holds later acts that rest on this one; withdrawing it would leave them without ground. Nothing was changed: withdraw the later ones first.',
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
  not_permitted: {
    zh: {
      title: '这一步不由您办理',
      detail: ({ who = 'keeper' }) =>
        `这一步由${partyWords.zh[who]}办理，未作任何改动。如需办理，请与其联系。`,
    },
    en: {
      title: 'This step is not yours',
      detail: ({ who = 'keeper' }) =>
        `This step belongs to ${partyWords.en[who]}; nothing was changed. Ask them if it should be done.`,
    },
  },
  too_many_requests: {
    zh: {
      title: '操作过于频繁',
      detail:
        '上传、导出、检索每分钟有次数上限，这一次未办理；已保存和已填写的内容不受影响。请一分钟后再试。',
    },
    en: {
      title: 'Too many requests',
      detail:
        'Uploads, exports and searches have a limit per minute, and this one was not done; what was saved or typed is kept. Try again in a minute.',
    },
  },
  retry_differs: {
    zh: {
      title: '上一次提交已经办成',
      detail: '这一次的内容与上一次不同，没有再办。请先看办理结果；确需按现在所填的另办一次，再提交一次。',
    },
    en: {
      title: 'What you sent before was done',
      detail:
        'This time it says something else, and was not done. Look first at what was done; where this is to be done as well, send it once more.',
    },
  },
  foreign_origin: {
    zh: {
      title: '拒绝来自其他站点的请求',
      detail:
        '本系统只答复来自自身地址的请求，未作任何改动。请直接打开系统自己的网址；本机为 http://localhost。',
    },
    en: {
      title: 'Refused: the request comes from another site',
      detail:
        'The server answers requests of its own address only; nothing was done. Open its own address directly: on this machine http://localhost.',
    },
  },
  store_out_of_reach: {
    zh: {
      title: '数据库暂时连不上',
      detail:
        '不能确定这次操作是否完成；已经确认的内容都在。连接会自动恢复，请稍后原样重试，同一操作不会做两次。',
    },
    en: {
      title: 'The database cannot be reached',
      detail:
        'It is not certain whether this was done; what was confirmed before is kept. The connection comes back by itself: send this again shortly, and it is done once.',
    },
  },
  store_full: {
    zh: {
      title: '存储空间已满',
      detail: '这次操作没有完成，已有数据未受影响。请告诉管理员腾出磁盘空间，然后原样重试。',
    },
    en: {
      title: 'The disk is full',
      detail:
        'This was not done; what is stored is unharmed. Ask your administrator to make room on the disk, then send it again.',
    },
  },
  store_ended: {
    zh: {
      title: '内置数据库已停止',
      detail:
        '不能确定这次操作是否完成；已经确认的内容都在。请告诉管理员检查磁盘空间并重新启动程序，然后原样重试，同一操作不会做两次。',
    },
    en: {
      title: 'The embedded database has ended',
      detail:
        'It is not certain whether this was done; what was confirmed before is kept. Ask your administrator to look at the room on the disk and to start the program again; then send this again, and it is done once.',
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
