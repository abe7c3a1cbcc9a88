import stringWidth from 'string-width';
import { sayProblem } from '#contract/problem-words.ts';
import type { Language } from '#contract/values.ts';
import { fit } from './columns.ts';
import type { ImportedFile, ImportResult } from './import-file.ts';
import type { Terminal } from './terminal.ts';

type Look = Pick<Terminal, 'language' | 'style'>;

const LONGEST_NAME = 48;
const NUMBER_WIDTH = 8;
const FORMAT_WIDTH = 6;

/** What a batch did: a line for each file, what is left to do at its end, and the sums below. */
export function importTable(files: readonly ImportedFile[], { language, style }: Look): string {
  const words = say[language];
  const names = [words.head[0], ...files.map(({ file }) => file)].map((name) => stringWidth(name));
  const nameWidth = Math.min(LONGEST_NAME, Math.max(...names));
  const line = ([name, format, tasks, doubtful, result]: Cells) =>
    [
      fit(name, nameWidth),
      fit(format, FORMAT_WIDTH),
      fit(tasks, NUMBER_WIDTH, 'right'),
      fit(doubtful, NUMBER_WIDTH, 'right'),
      result,
    ].join('  ');
  const rows = files.map((file) => line(cellsOf(file, language)));
  return `${[style('dim', line(words.head)), ...rows, '', sumUp(files, language)].join('\n')}\n`;
}

type Cells = readonly [name: string, format: string, tasks: string, doubtful: string, result: string];

function cellsOf({ file, contents, result }: ImportedFile, language: Language): Cells {
  const { format = '', tasks = '', doubtful = '' } = contents ?? {};
  return [file, format, String(tasks), String(doubtful), sayResult(result, language)];
}

function sayResult(result: ImportResult, language: Language): string {
  const words = say[language];
  if (result.kind !== 'refused') return words[result.kind];
  const { problem } = result;
  if (problem.code === 'directive_has_errors') return words.hasErrors(problem.issues?.length ?? 0);
  return sayProblem(problem, language).title;
}

function sumUp(files: readonly ImportedFile[], language: Language): string {
  const { sums } = say[language];
  const counts = new Map<Sum, number>();
  for (const { result } of files) {
    const sum = sumOf(result);
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  const parts = [...counts].map(([sum, count]) => sums[sum](count));
  return `${say[language].all(files.length)}${parts.join(say[language].comma)}`;
}

type Sum = 'registered' | 'registrable' | 'drafted' | 'before' | 'refused' | 'untouched';

/** What a result counts as in the sums of a batch. */
export function sumOf(result: ImportResult): Sum {
  if (result.kind === 'amendment') return 'refused';
  if (result.kind !== 'refused') return result.kind;
  return result.problem.code === 'already_registered' ? 'before' : 'refused';
}

const say = {
  zh: {
    head: ['文件', '格式', '任务', '需核对', '结果'],
    registered: '已登记',
    registrable: '可以登记',
    drafted: '已转审核：请在网页“分工文件”中继续',
    amendment: '未登记：同一文号已在台账，请在网页上传，核对差异后登记为修订',
    untouched: '未处理',
    hasErrors: (n: number) => `未登记：有 ${n} 处错误，请在网页“分工文件”中上传并审核`,
    comma: '，',
    all: (n: number) => `共 ${n} 个文件：`,
    sums: {
      registered: (n: number) => `${n} 个已登记`,
      registrable: (n: number) => `${n} 个可以登记`,
      drafted: (n: number) => `${n} 个待审核`,
      before: (n: number) => `${n} 个此前已登记`,
      refused: (n: number) => `${n} 个未登记`,
      untouched: (n: number) => `${n} 个未处理`,
    },
  },
  en: {
    head: ['File', 'Format', 'Tasks', 'To check', 'Result'],
    registered: 'registered',
    registrable: 'can be registered',
    drafted: 'under review: go on with it on the page Directives',
    amendment:
      'not registered: its number is in the ledger, upload it on the page Directives and see what differs',
    untouched: 'not reached',
    hasErrors: (n: number) =>
      `not registered: ${n === 1 ? '1 error' : `${n} errors`}, upload and review it on the page Directives`,
    comma: ', ',
    all: (n: number) => `${n} files: `,
    sums: {
      registered: (n: number) => `${n} registered`,
      registrable: (n: number) => `${n} can be registered`,
      drafted: (n: number) => `${n} under review`,
      before: (n: number) => `${n} registered before`,
      refused: (n: number) => `${n} not registered`,
      untouched: (n: number) => `${n} not reached`,
    },
  },
} as const satisfies Record<Language, object>;
