import { stateWords } from '#contract/state-words.ts';
import type { TaskRow } from '#contract/task.ts';
import type { ExportColumn } from '#contract/task-export.ts';
import type { Language, Role } from '#contract/values.ts';

/** A column of the exported ledger: its heading, and what stands in it of a task. */
export interface Column {
  heading: Record<Language, string>;
  cell: (task: TaskRow, language: Language) => string | number;
}

/** The columns that a file of the ledger can have. */
export const taskColumns: Record<ExportColumn, Column> = {
  ordinal: { heading: { zh: '序号', en: 'No.' }, cell: ({ ordinal }) => ordinal },
  part: { heading: { zh: '部分', en: 'Part' }, cell: ({ part }) => sayHeading(part) },
  section: { heading: { zh: '方面', en: 'Section' }, cell: ({ section }) => sayHeading(section) },
  item: { heading: { zh: '项', en: 'Item' }, cell: ({ item }) => item ?? '' },
  text: { heading: { zh: '任务', en: 'Task' }, cell: ({ text }) => text },
  lead: { heading: { zh: '牵头', en: 'Lead' }, cell: namesOf('lead') },
  responsible: { heading: { zh: '负责', en: 'Responsible' }, cell: namesOf('responsible') },
  support: { heading: { zh: '配合', en: 'Support' }, cell: namesOf('support') },
  supervisor: { heading: { zh: '分管领导', en: 'Supervisor' }, cell: namesOf('supervisor') },
  openEnded: {
    heading: { zh: '名单未尽（等）', en: 'Open list' },
    cell: ({ openEnded }, language) => sayFlag(openEnded, language),
  },
  deadlines: {
    heading: { zh: '时限', en: 'Deadlines as printed' },
    cell: ({ deadlines }) => deadlines.map(({ quote }) => quote).join('；'),
  },
  dueOn: {
    heading: { zh: '到期日', en: 'Due on' },
    cell: ({ deadlines }) => deadlines.flatMap(({ on }) => on ?? []).join('；'),
  },
  state: {
    heading: { zh: '状态', en: 'State' },
    cell: ({ state }, language) => stateWords[language].taskState[state],
  },
  targetCount: { heading: { zh: '量化指标数', en: 'Targets' }, cell: ({ targetCount }) => targetCount },
};

function sayHeading(heading: TaskRow['part']): string {
  return heading ? [heading.number, heading.title].filter(Boolean).join(' ') : '';
}

/** The organisations in that role as printed; 等 where the list is not closed. */
function namesOf(role: Role): Column['cell'] {
  return ({ responsibilities }) =>
    responsibilities
      .filter((each) => each.role === role)
      .map(({ organisations, openEnded }) => {
        return organisations.map(({ name }) => name).join('、') + (openEnded ? '等' : '');
      })
      .join('；');
}

function sayFlag(flag: boolean, language: Language): string {
  if (language === 'zh') return flag ? '是' : '否';
  return flag ? 'yes' : 'no';
}
