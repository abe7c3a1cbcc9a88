import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { AskedRow, PlanSheet } from '#contract/plan.ts';
import { writeMilestones, writePersons } from '#contract/plan-text.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';

/** What the leads of joint tasks have planned for all, to be answered by one's own organisation. */
export function AskedRows({ sheet }: { sheet: PlanSheet }) {
  const { asked: words } = useWords(planWords);
  const mayAnswer = sheet.can.length > 0;
  if (sheet.asked.length === 0) return null;
  return (
    <section className="plan-asked">
      <h2>{words.title}</h2>
      <p className="quiet">{words.help}</p>
      <ul>
        {sheet.asked.map((row) => (
          <AskedItem key={`${row.planId} ${row.taskId}`} row={row} sheet={sheet} mayAnswer={mayAnswer} />
        ))}
      </ul>
    </section>
  );
}

function AskedItem({ row, sheet, mayAnswer }: { row: AskedRow; sheet: PlanSheet; mayAnswer: boolean }) {
  const { asked: words, answers, columns } = useWords(planWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { measures, milestones, persons, deliverable } = row.content;
  const seen = {
    ...{ organisationId: sheet.organisationId, id: row.assignmentId, revision: row.revision },
    ...{ planOrganisationId: row.planOrganisationId, planId: row.planId },
  };
  const confirm = () =>
    ask({
      ...{ act: 'confirm_plan_row', about: row.planId, help: words.help, start: {}, done: words.agreed },
      ...{ submit: names.confirm_plan_row.button, toInput: () => seen },
    });
  const object = () =>
    ask<{ words: string }>({
      ...{ act: 'object_to_plan_row', about: row.planId, help: words.objectHelp, start: { words: '' } },
      ...{ submit: names.object_to_plan_row.button, done: words.objected },
      fields: (form) => (
        <ActWordsField
          label={words.opinion}
          issues={form.issuesAt('words')}
          value={form.values.words}
          onChange={(typed) => form.change({ words: typed })}
        />
      ),
      toInput: (typed) => (typed.words.trim() === '' ? undefined : { ...seen, words: typed.words }),
    });
  return (
    <li>
      <p lang="zh-CN">
        {row.ordinal}. {row.clause}
      </p>
      <p className="quiet">
        {words.lead}：<span lang="zh-CN">{row.planOrganisationName}</span> · {answers[row.answer ?? 'none']}
        {row.words && `（${row.words}）`}
      </p>
      <dl className="plan-asked-content" lang="zh-CN">
        <dt>{columns.measures}</dt>
        <dd>{measures}</dd>
        <dt>{columns.milestones}</dt>
        <dd>{writeMilestones(milestones, yearOf(sheet))}</dd>
        <dt>{columns.persons}</dt>
        <dd>{writePersons(persons)}</dd>
        <dt>{columns.deliverable}</dt>
        <dd>{deliverable}</dd>
      </dl>
      {mayAnswer && (
        <p className="plan-acts not-printed">
          {row.answer !== 'confirmed' && (
            <Button type="primary" onClick={confirm}>
              {names.confirm_plan_row.button}
            </Button>
          )}
          <Button onClick={object}>{words.object}</Button>
        </p>
      )}
    </li>
  );
}

/** The year that a day of the plan has where none is typed. */
export function yearOf({ dueOn, today }: PlanSheet): number {
  return Number((dueOn ?? today).slice(0, 4));
}
