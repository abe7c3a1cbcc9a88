import type { SearchResults } from '#contract/search.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/**
 * How many of each group were found, in figures; `50+` where those beyond the ones shown were not counted, null where none was
 * found among those gone through.
 */
type FoundCounts = Record<'tasks' | 'organisations' | 'directives', string> &
  Record<'reports' | 'evidence', string | null>;

/** More than so many are not told exactly. */
export const mostTold = 1_000;

/** What a search came to. */
export function countFound(results: SearchResults): FoundCounts {
  const told = (total: number) => (total > mostTold ? `${mostTold}+` : String(total));
  const toldOfSaid = ({ total, hits }: SearchResults['reports' | 'evidence']) => {
    if (total !== null) return told(total);
    return hits.length > 0 ? `${hits.length}+` : null;
  };
  return {
    tasks: told(results.tasks.total),
    reports: toldOfSaid(results.reports),
    evidence: toldOfSaid(results.evidence),
    organisations: told(results.organisations.total),
    directives: told(results.directives.total),
  };
}

/** What is said of a search over everything, in the box and on its page. */
export const searchWords = bilingual(
  {
    title: '搜索',
    ask: '输入条文、进展报告里的词，佐证名称，机构名称或简称，发文字号。两个字即可；几个词用空格隔开，须同时出现。',
    tasks: '任务',
    reports: '进展报告',
    evidence: '佐证',
    organisations: '机构',
    directives: '分工文件',
    taskOf: (docNumber: string, ordinal: number) => `${docNumber} 任务 ${ordinal}`,
    formerly: (name: string) => `亦称${name}`,
    carries: (tasks: number) => `${tasks} 项任务`,
    allTasks: (total: number) => `全部 ${total} 项任务`,
    allOrganisations: (total: number) => `全部 ${total} 个机构`,
    allDirectives: (total: number) => `全部 ${total} 份文件`,
    inLedger: (tasks: number) => `在台账中查看 ${tasks} 项`,
    first: (shown: number, total: number) => `共 ${total} 个，列出前 ${shown} 个；再加一个词可以缩小范围。`,
    newest: (shown: number) => `列出最新的 ${shown} 个，更早的可能还有；再加一个词可以缩小范围。`,
    noneOfNewest: '较新的里没有找到，更早的可能有；再加一个词，可能查得到。',
    overMost: (shown: number, most: number) =>
      `超过 ${most} 个，列出前 ${shown} 个；再加一个词可以缩小范围。`,
    oneCharacter: '进展报告和佐证须用两个以上的字查找。',
    allSaid: '查看更多',
    nothing: (words: string) => `没有找到“${words}”`,
    nothingDetail: '换一个词，或少写几个字。只在您可以查看的文件中查找。',
    found: ({ tasks, reports, evidence, organisations, directives }: FoundCounts) =>
      `任务 ${tasks} 项，进展报告${reports === null ? '较新的里没有' : ` ${reports} 份`}，佐证${evidence === null ? '较新的里没有' : ` ${evidence} 件`}，机构 ${organisations} 个，分工文件 ${directives} 份。`,
    failed: '没能搜索，输入的文字还在。请稍后再试。',
  },
  {
    title: 'Search',
    ask: 'Type words of a clause or a report, the name of evidence or of an organisation, or a document number. Two characters will do; of several words, parted by spaces, all must occur.',
    tasks: 'Tasks',
    reports: 'Reports',
    evidence: 'Evidence',
    organisations: 'Organisations',
    directives: 'Directives',
    taskOf: (docNumber: string, ordinal: number) => `${docNumber}, task ${ordinal}`,
    formerly: (name: string) => `also ${name}`,
    carries: (tasks: number) => `${tasks} ${plural(tasks, 'task')}`,
    allTasks: (total: number) => `All ${total} tasks`,
    allOrganisations: (total: number) => `All ${total} organisations`,
    allDirectives: (total: number) => `All ${total} directives`,
    inLedger: (tasks: number) => `See ${tasks} in the ledger`,
    first: (shown: number, total: number) =>
      `${total} in all, the first ${shown} are shown; one more word narrows them.`,
    newest: (shown: number) =>
      `The newest ${shown} are shown, there may be older ones; one more word narrows them.`,
    noneOfNewest: 'None among the newer ones, there may be older ones; one more word may find them.',
    overMost: (shown: number, most: number) =>
      `More than ${most}, the first ${shown} are shown; one more word narrows them.`,
    oneCharacter: 'Reports and evidence are found by words of two characters or more.',
    allSaid: 'See more',
    nothing: (words: string) => `Nothing found for “${words}”`,
    nothingDetail: 'Try another word, or fewer of them. Only directives that you may see are searched.',
    found: ({ tasks, reports, evidence, organisations, directives }: FoundCounts) =>
      `Tasks: ${tasks}; reports: ${reports ?? 'none among the newer'}; pieces of evidence: ${evidence ?? 'none among the newer'}; organisations: ${organisations}; directives: ${directives}.`,
    failed: 'The search did not succeed; what you typed is still here. Try again in a moment.',
  },
);
