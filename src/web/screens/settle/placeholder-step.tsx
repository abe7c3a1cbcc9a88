import Button from 'antd/es/button';
import { useState } from 'react';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { ToSettle } from '#contract/to-settle.ts';
import { type PlaceholderKind, placeholderKinds } from '#contract/values.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { settleWords } from '../../words/settle.ts';
import { terms } from '../../words/terms.ts';
import { Carriers } from './carriers.tsx';
import { nobodyElseQuestion } from './nobody-else-question.tsx';
import { organisationsQuestion } from './organisations-question.tsx';
import type { PlaceholderLine } from './placeholder-line.ts';
import { SelectionBar } from './selection-bar.tsx';
import { SettleRows } from './settle-rows.tsx';
import { useSelection } from './use-selection.ts';

type Shown = PlaceholderKind | 'every';
const choices = ['every', ...placeholderKinds] as const satisfies readonly Shown[];

/** Whom 等, 有关部门 and 国务院各部门 mean: many at once, or one by one. */
export function PlaceholderStep({ directiveId, toSettle }: { directiveId: string; toSettle: ToSettle }) {
  const words = useWords(settleWords);
  const { role } = useWords(terms);
  const ask = useAct();
  const [kind, setKind] = useState<Shown>('every');
  const lines = listLines(toSettle);
  const rows = kind === 'every' ? lines : lines.filter(({ placeholder }) => placeholder.kind === kind);
  const selection = useSelection(rows);
  const { selected } = selection;
  const departments = toSettle.departments.map(({ id, name }) => ({
    id,
    shortName: name,
    englishName: null,
  }));
  const offered = (chosen: readonly PlaceholderLine[]): OrganisationName[] =>
    chosen.every(({ placeholder }) => placeholder.kind === 'all') ? departments : [];
  const name = (chosen: readonly PlaceholderLine[]) =>
    ask(organisationsQuestion(words.organisations, { directiveId, lines: chosen, offered: offered(chosen) }));
  // Where the text names nobody at all, somebody else is meant.
  const closed = selected.filter(({ task }) => task.carriers.length > 0);
  return (
    <>
      <SelectionBar rows={rows} selection={selection}>
        <Button
          type="primary"
          disabled={closed.length === 0}
          onClick={() => ask(nobodyElseQuestion(words.nobodyElse, { directiveId, lines: closed }))}
        >
          {words.nobodyElse.button(closed.length)}
        </Button>
        <Button disabled={selected.length === 0} onClick={() => name(selected)}>
          {words.organisations.button(selected.length)}
        </Button>
        <SelectField
          label={words.shownWords}
          value={kind}
          options={choices}
          say={(choice) => words.placeholderKind(choice, formatCount(countOf(lines, choice)))}
          onChange={setKind}
        />
      </SelectionBar>
      <SettleRows
        directiveId={directiveId}
        label={words.step.placeholders.name}
        rows={rows}
        selection={selection}
      >
        {(line) => (
          <>
            <Carriers task={line.task} />
            <span className="settle-row-end">
              <span className="quiet">
                “<span lang="zh-CN">{line.placeholder.name}</span>” · {role[line.placeholder.role]}
              </span>
              {line.task.can.includes('resolve_placeholders') && (
                <button type="button" className="plain-button not-printed" onClick={() => name([line])}>
                  {words.organisations.one}
                </button>
              )}
            </span>
          </>
        )}
      </SettleRows>
    </>
  );
}

function listLines({ tasks }: ToSettle): PlaceholderLine[] {
  return tasks
    .filter(({ can }) => can.includes('resolve_placeholders'))
    .flatMap((task) => task.placeholders.map((placeholder) => ({ id: placeholder.id, task, placeholder })));
}

function countOf(lines: readonly PlaceholderLine[], kind: Shown): number {
  if (kind === 'every') return lines.length;
  return lines.filter(({ placeholder }) => placeholder.kind === kind).length;
}
