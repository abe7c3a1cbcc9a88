import { bilingual } from './bilingual.ts';
import { formatCount } from './format.ts';

/** What the field says in which an organisation is chosen by its name. */
export const organisationPickerWords = bilingual(
  {
    hint: '输入名称、简称或拼音首字母',
    noMatch: '机构名录中没有这样的名称',
    unreachable: '暂时读不到机构名录，请再试',
    found: (count: number) =>
      count === 0 ? '没有符合的机构' : `${formatCount(count)} 个机构可选，用上下键选择`,
    more: (count: number) => `另有 ${formatCount(count)} 个，请多输入几个字`,
    under: (parent: string) => `隶属 ${parent}`,
    ended: (on: string) => `${on} 起已撤并`,
    passedTo: (names: string[]) => `职责由${names.join('、')}承接`,
    clear: (label: string) => `清除${label}`,
  },
  {
    hint: 'Type a name, or the initials of its pinyin',
    noMatch: 'The register has no such name',
    unreachable: 'The register cannot be read just now; try again',
    found: (count: number) =>
      count === 0
        ? 'No organisation matches'
        : `${formatCount(count)} to choose from; use the up and down keys`,
    more: (count: number) => `${formatCount(count)} more; type further characters`,
    under: (parent: string) => `under ${parent}`,
    ended: (on: string) => `ended ${on}`,
    passedTo: (names: string[]) => `its duties passed to ${new Intl.ListFormat('en').format(names)}`,
    clear: (label: string) => `Clear ${label.toLowerCase()}`,
  },
);
