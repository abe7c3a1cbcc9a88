import Button from 'antd/es/button';
import { type FormEvent, useId } from 'react';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { Succession } from '#contract/succession.ts';
import { ActDateField, BasisField } from '../../parts/act-form/act-fields.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import { ChangedMeanwhile } from '../../parts/act-form/changed-meanwhile.tsx';
import { IssueSummary } from '../../parts/act-form/issue-summary.tsx';
import { useActSending } from '../../parts/act-form/use-act-sending.ts';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { successionWords } from '../../words/succession.ts';
import { KnownSuccessors } from './known-successors.tsx';
import { OpenAssignments } from './open-assignments.tsx';

/** What is typed into the form. */
interface Values {
  to: OrganisationName | null;
  effectiveOn: string;
  basis: string;
  /** Null for all that is open. */
  ids: string[] | null;
}

/** To whom the work goes, from which day, by which decision, and which of it. */
export function SuccessionForm(props: { succession: Succession; say: (said: string) => void }) {
  const words = useWords(successionWords);
  const { language } = useSettings();
  const whichId = useId();
  const { succession, say } = props;
  const { organisation, assignments, total } = succession;
  const question: ActQuestion<Values> = {
    ...{ act: 'pass_on_assignments', about: organisation.id, help: words.help },
    ...{ submit: words.title, done: words.title },
    start: { to: null, effectiveOn: '', basis: '', ids: null },
    toInput: (values) => toInput(succession, values),
  };
  const sending = useActSending(question, () =>
    say(words.done(sending.values.to ? organisationName(sending.values.to, language) : '')),
  );
  const { values, change, stale, issues, error } = sending;
  const issuesAt = (name: string) => issues.filter(({ path }) => path === name).map(({ message }) => message);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isComplete && !sending.isPending) sending.send();
  };
  return (
    <form className="succession-form" onSubmit={submit}>
      <p className="quiet">{words.help}</p>
      {stale && (
        <ChangedMeanwhile changes={stale.since ?? []} onGoOn={sending.agree} onClose={() => say('')} />
      )}
      {issues.length > 0 && <IssueSummary issues={issues} />}
      {error && !stale && issues.length === 0 && <ErrorState error={error} />}
      <KnownSuccessors
        successors={succession.successors}
        onTake={({ id, shortName, englishName, effectiveOn, basis }) =>
          change({ to: { id, shortName, englishName }, basis, ...(effectiveOn && { effectiveOn }) })
        }
      />
      <div className="succession-fields">
        <OrganisationPicker
          label={words.to}
          required
          value={values.to}
          without={[organisation.id]}
          problem={issuesAt('toOrganisationId')[0]}
          onChange={(to) =>
            change({ to: to && { id: to.id, shortName: to.shortName, englishName: to.englishName } })
          }
        />
        <ActDateField
          label={words.effectiveOn}
          issues={issuesAt('effectiveOn')}
          value={values.effectiveOn}
          onChange={(effectiveOn) => change({ effectiveOn })}
        />
        <BasisField form={{ values, change, issuesAt }} />
      </div>
      <fieldset className="succession-which">
        <legend>{words.which}</legend>
        <label>
          <input type="radio" name={whichId} checked={!values.ids} onChange={() => change({ ids: null })} />
          {words.all(total)}
        </label>
        <label>
          <input
            type="radio"
            name={whichId}
            checked={values.ids !== null}
            onChange={() => change({ ids: values.ids ?? [] })}
          />
          {assignments.length < total ? words.someLimited(assignments.length) : words.some}
        </label>
      </fieldset>
      <OpenAssignments assignments={assignments} chosen={values.ids} onChoose={(ids) => change({ ids })} />
      <div className="succession-end">
        <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={!sending.isComplete}>
          {words.submit(values.ids?.length ?? total)}
        </Button>
        <span className="quiet">{words.kept}</span>
      </div>
    </form>
  );
}

function toInput({ organisation, assignments }: Succession, { to, effectiveOn, basis, ids }: Values) {
  if (!to || effectiveOn === '' || basis.trim() === '' || ids?.length === 0) return undefined;
  const chosen = ids && assignments.filter(({ id }) => ids.includes(id));
  return {
    ...{ fromOrganisationId: organisation.id, toOrganisationId: to.id, effectiveOn, basis },
    ...(chosen && {
      assignments: chosen.map(({ organisationId, id, revision }) => ({ organisationId, id, revision })),
    }),
  };
}
