import { type BranchColumn, type BranchRow, branchColumns } from '#contract/branch-export.ts';
import { lightMarks, saidOfLight } from '#contract/light-words.ts';
import { stateWords } from '#contract/state-words.ts';
import type { Language } from '#contract/values.ts';
import { taskColumns } from './export-columns.ts';

interface Column {
  heading: Record<Language, string>;
  /** In characters, on a sheet. */
  width: number;
  cell: (branch: BranchRow, language: Language) => string | number;
}

const columns: Record<BranchColumn, Column> = {
  organisation: {
    heading: { zh: '单位', en: 'Organisation' },
    width: 18,
    cell: ({ organisation }, language) => nameOf(organisation, language),
  },
  above: {
    heading: { zh: '上级单位', en: 'Organisation above' },
    width: 18,
    cell: ({ above }, language) => (above ? nameOf(above, language) : ''),
  },
  ordinal: { heading: taskColumns.ordinal.heading, width: 6, cell: ({ task }) => task.ordinal },
  text: { heading: taskColumns.text.heading, width: 46, cell: ({ task }) => task.text },
  words: { heading: { zh: '分解要求', en: 'Asked of it' }, width: 24, cell: ({ words }) => words ?? '' },
  role: {
    heading: { zh: '职责', en: 'Role' },
    width: 8,
    cell: ({ role }, language) => taskColumns[role].heading[language],
  },
  state: {
    heading: { zh: '状态', en: 'State' },
    width: 14,
    cell: ({ state }, language) => stateWords[language].assignmentState[state],
  },
  assignedOn: {
    heading: { zh: '交办日', en: 'Given out on' },
    width: 12,
    cell: ({ assignedOn }) => assignedOn ?? '',
  },
  receiveBy: {
    heading: { zh: '签收期限', en: 'To be received by' },
    width: 12,
    cell: ({ receiveBy }) => receiveBy ?? '',
  },
  receivedOn: {
    heading: { zh: '签收日', en: 'Received on' },
    width: 12,
    cell: ({ receivedOn }) => receivedOn ?? '',
  },
  dueOn: { heading: taskColumns.dueOn.heading, width: 12, cell: ({ dueOn }) => dueOn.join('；') },
  extendedOn: {
    heading: { zh: '延期至', en: 'Extended to' },
    width: 12,
    cell: ({ extendedOn }) => extendedOn ?? '',
  },
  lastReport: {
    heading: { zh: '最近填报', en: 'Last report' },
    width: 10,
    cell: ({ lastReport }) => lastReport ?? '',
  },
  light: {
    heading: { zh: '灯', en: 'Light' },
    width: 10,
    cell: ({ light }, language) =>
      `${lightMarks[light.colour]} ${saidOfLight[language].colour[light.colour]}`,
  },
  reason: {
    heading: { zh: '亮灯原因', en: 'Why' },
    width: 24,
    cell: ({ light }, language) => sayWhy(light, language),
  },
};

/** The headings of the columns, their widths, and which of them has the light. */
export function branchHeadings(language: Language): { heading: string; width: number; light: boolean }[] {
  return branchColumns.map((name) => {
    const { heading, width } = columns[name];
    return { heading: heading[language], width, light: name === 'light' };
  });
}

/** What stands of a branch in the columns. */
export function branchCells(branch: BranchRow, language: Language): (string | number)[] {
  return branchColumns.map((name) => columns[name].cell(branch, language));
}

function nameOf(
  { shortName, englishName }: { shortName: string; englishName: string | null },
  language: Language,
): string {
  return (language === 'en' && englishName) || shortName;
}

function sayWhy({ colour, grey, reasons }: BranchRow['light'], language: Language): string {
  const said = saidOfLight[language];
  if (grey) return said.grey[grey];
  return reasons.map((reason) => said.reason(reason, colour === 'red')).join(said.join);
}
