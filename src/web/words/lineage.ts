import type { SuccessionKind } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface LineageWords {
  /** The section's head: what became of it, or how many changes there were. `{…}` is the organisation. */
  goesOn: (changes: number) => string;
  ended: (on: string) => string;
  endedTag: (on: string) => string;
  endedHint: (on: string) => string;
  columns: { on: string; change: string; basis: string };
  dayUnknown: string;
  /** Whose duties it took on; `{organisation}` is the place of the name. */
  from: Record<SuccessionKind, string>;
  /** To whom its duties passed. */
  to: Record<SuccessionKind, string>;
  renamed: (name: string) => string;
  duties: (duties: string) => string;
  facts: { since: string; until: string; parent: string; alsoCalled: string };
  between: string;
}

const zh: LineageWords = {
  goesOn: (changes) => `沿革：${changes} 项变动`,
  ended: (on) => `沿革：自 ${on} 起不再单设`,
  endedTag: (on) => `${on.slice(0, 4)} 年已撤并`,
  endedHint: (on) => `自 ${on} 起不再是单独的机构`,
  columns: { on: '日期', change: '变动', basis: '依据' },
  dayUnknown: '日期未核实',
  from: {
    renaming: '由{organisation}改组而来',
    merger: '{organisation}并入',
    split: '划入{organisation}撤销后的部分职责',
    transfer: '划入{organisation}的部分职责',
  },
  to: {
    renaming: '改组为{organisation}',
    merger: '并入{organisation}',
    split: '撤销，部分职责划入{organisation}',
    transfer: '部分职责划入{organisation}',
  },
  renamed: (name) => `由“${name}”更名`,
  duties: (duties) => `：${duties}`,
  facts: { since: '设立', until: '不再单设', parent: '上级或管理机关', alsoCalled: '又称' },
  between: '、',
};

const en: LineageWords = {
  goesOn: (changes) => `Lineage: ${changes} ${changes === 1 ? 'change' : 'changes'}`,
  ended: (on) => `Lineage: no body of its own since ${on}`,
  endedTag: (on) => `ended ${on.slice(0, 4)}`,
  endedHint: (on) => `No organisation of its own since ${on}`,
  columns: { on: 'Date', change: 'Change', basis: 'Basis' },
  dayUnknown: 'day not verified',
  from: {
    renaming: 'Set up in place of {organisation}',
    merger: '{organisation} became part of it',
    split: 'Took on some duties of {organisation}, which ended',
    transfer: 'Took on some duties of {organisation}',
  },
  to: {
    renaming: 'Replaced by {organisation}',
    merger: 'Became part of {organisation}',
    split: 'Ended; some duties passed to {organisation}',
    transfer: 'Some duties passed to {organisation}',
  },
  renamed: (name) => `Renamed from “${name}”`,
  duties: (duties) => `: ${duties}`,
  facts: { since: 'Since', until: 'Until', parent: 'Under', alsoCalled: 'Also called' },
  between: ', ',
};

/** What the organisation's page says of its past and of what became of it. */
export const lineageWords = bilingual(zh, en);
