import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

export const organisationsWords = bilingual(
  {
    title: '机构',
    /** `{provisional}` is the place of a link to these rows. */
    sentence: (counts: { organisations: number; leading: number; single: number; provisional: number }) =>
      [
        `${formatCount(counts.organisations)} 个机构承担任务，${formatCount(counts.leading)} 个有牵头任务，${formatCount(counts.single)} 个只承担一项`,
        counts.provisional > 0 ? '；{provisional}不在机构名录中，待核对。' : '。',
      ].join(''),
    provisionalFigure: (count: number) => `${formatCount(count)} 个名称`,
    filter: '按名称筛选',
    kind: '类别',
    allKinds: (count: number) => `全部类别（${count}）`,
    kindOption: (name: string, count: number) => `${name}（${count}）`,
    shown: (count: number) => `显示 ${formatCount(count)} 个`,
    clear: '清除筛选',
    columns: { name: '机构', otherName: '全称', kind: '类别', total: '合计' },
    table: '承担任务的机构',
    provisional: '未在册',
    provisionalHint: '文件中的这个名称不在机构名录里，暂按单独的机构列出，待核对',
    empty: '这份文件没有点名任何机构',
    emptyStep: '请在“文件”页对照原文，看责任分工为何没有读出机构。',
    noMatch: '没有符合筛选的机构',
  },
  {
    title: 'Organisations',
    sentence: (counts: { organisations: number; leading: number; single: number; provisional: number }) =>
      [
        `${formatCount(counts.organisations)} ${plural(counts.organisations, 'organisation')} carry tasks, ${formatCount(counts.leading)} of them as lead; ${formatCount(counts.single)} have a single task`,
        counts.provisional > 0 ? '. {provisional} not in the register, still to be checked.' : '.',
      ].join(''),
    provisionalFigure: (count: number) =>
      `${formatCount(count)} ${plural(count, 'name')} ${count === 1 ? 'is' : 'are'}`,
    filter: 'Filter by name',
    kind: 'Kind',
    allKinds: (count: number) => `All kinds (${count})`,
    kindOption: (name: string, count: number) => `${name} (${count})`,
    shown: (count: number) => `${formatCount(count)} shown`,
    clear: 'Clear filters',
    columns: { name: 'Organisation', otherName: 'In Chinese', kind: 'Kind', total: 'Total' },
    table: 'Organisations that carry tasks',
    provisional: 'not in the register',
    provisionalHint:
      'This name from the directive is not in the register; it stands as an organisation of its own until checked',
    empty: 'This directive names no organisation',
    emptyStep: 'Open the document page and see, beside the text, why none was read.',
    noMatch: 'No organisation matches the filters',
  },
);
