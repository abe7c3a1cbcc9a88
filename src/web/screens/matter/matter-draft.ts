import type { RegisterMatter } from '#contract/acts/matters.ts';
import type { BasisKind, DeadlineKind, Role } from '#contract/values.ts';
import { splitNames } from '../review/split-names.ts';

/** A matter as it is being written: all that is typed, as it is typed. */
export interface MatterDraft {
  title: string;
  basisKind: BasisKind;
  basis: string;
  decidedOn: string;
  issuer: string;
  tasks: TaskDraft[];
}

export interface TaskDraft {
  clause: string;
  /** Names with 、 between them; 等 at the end leaves the list open. */
  names: Record<Role, string>;
  /** Organisations chosen from the register, by the names that were written for them. */
  chosen: Record<string, string>;
  deadlineKind: DeadlineKind | 'none';
  deadlineOn: string;
}

export const emptyTask: TaskDraft = {
  clause: '',
  names: { lead: '', responsible: '', support: '', supervisor: '' },
  chosen: {},
  deadlineKind: 'complete',
  deadlineOn: '',
};

/** Roles in the order in which a form asks for them. */
export const askedRoles = ['lead', 'responsible', 'support', 'supervisor'] as const satisfies readonly Role[];

/** 「省财政厅、省教育厅等」「省财政厅等单位」 leave the list open; 「高等法院」 does not. */
const OPEN_END = /等(?:单位|部门)?$/;

/** The matter as it is sent; what is missing is left for the server to name, all at once. */
export function toMatter(draft: MatterDraft): RegisterMatter {
  return {
    ...{ title: draft.title, basisKind: draft.basisKind, basis: draft.basis, decidedOn: draft.decidedOn },
    issuer: draft.issuer.trim() === '' ? null : draft.issuer,
    tasks: draft.tasks.map((task) => ({
      clause: task.clause,
      responsibilities: askedRoles.flatMap((role) => readResponsibility(role, task)),
      deadline:
        task.deadlineKind === 'none'
          ? null
          : { kind: task.deadlineKind, on: task.deadlineOn === '' ? null : task.deadlineOn },
    })),
  };
}

/** What a matter must say, by the field where it is missing. */
export type Missing = 'title' | 'basis' | 'decidedOn' | 'clause' | 'nobody' | 'deadlineOn';

/** Everything that is missing, at the paths that the server names too. */
export function listMissing(draft: MatterDraft): { path: string; missing: Missing }[] {
  const isEmpty = (words: string) => words.trim() === '';
  const heads = (['title', 'decidedOn', 'basis'] as const).filter((name) => isEmpty(draft[name]));
  return [
    ...heads.map((name) => ({ path: name, missing: name })),
    ...draft.tasks.flatMap((task, index) => {
      const at = (name: string, missing: Missing, holds: boolean) =>
        holds ? [{ path: `tasks.${index}.${name}`, missing }] : [];
      const isDated = task.deadlineKind === 'complete' || task.deadlineKind === 'issue_policy';
      return [
        ...at('clause', 'clause', isEmpty(task.clause)),
        ...at('responsibilities', 'nobody', Object.values(task.names).every(isEmpty)),
        ...at('deadline.on', 'deadlineOn', isDated && task.deadlineOn === ''),
      ];
    }),
  ];
}

function readResponsibility(role: Role, { names, chosen }: TaskDraft) {
  const written = names[role].trim();
  const openEnded = OPEN_END.test(written);
  const organisations = splitNames(written.replace(OPEN_END, '')).map((name) => {
    const organisationId = chosen[name];
    return organisationId === undefined ? { name } : { name, organisationId };
  });
  return organisations.length > 0 ? [{ role, organisations, openEnded }] : [];
}

/** The names with another behind them: 省财政厅 and 省教育厅 give 省财政厅、省教育厅; 等 stays at the end. */
export function addName(names: string, name: string): string {
  const written = names.trim();
  const end = OPEN_END.exec(written)?.[0] ?? '';
  return `${[...splitNames(written.replace(OPEN_END, '')), name].join('、')}${end}`;
}
