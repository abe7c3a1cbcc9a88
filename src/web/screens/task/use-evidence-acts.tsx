import type { Evidence } from '#contract/evidence.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { CheckField } from './check-field.tsx';

const link = { title: '', url: '' };
const document = { title: '', docNumber: '', issuedOn: '', url: '', isPolicy: true };
const figure = { indicator: '', value: '', unit: '', period: '', source: '' };

/** A figure as it is typed: `12.5`, `-3`; not `12 个`. */
const FIGURE = /^[-+]?\d+(?:\.\d+)?$/;

/** Opens the forms by which links, documents and figures are added to an assignment's evidence. */
export function useAddEvidence(assignment: StandingAssignment, today: string | undefined) {
  const { add: words, fields } = useWords(evidenceWords);
  const ask = useAct();
  const { organisationId, id, revision } = assignment;
  const frame = (title: string) => ({
    ...{ act: 'add_evidence' as const, about: `${title} ${id}`, title, help: words.help },
    ...{ submit: words.submitOne, done: words.addedOne },
  });
  const input = (evidence: object) => ({
    assignment: { organisationId, id, revision },
    evidence: [evidence],
  });

  const addLink = () =>
    ask({
      ...{ ...frame(words.link), start: link },
      fields: (form) => (
        <>
          <Line form={form} name="title" label={fields.title} maxLength={200} />
          <Line form={form} name="url" label={fields.url} hint={fields.urlHint} maxLength={2000} />
        </>
      ),
      toInput: (values) => (isFilled(values) ? input({ kind: 'link', ...values }) : undefined),
    });

  const addDocument = () =>
    ask({
      ...{ ...frame(words.document), start: document },
      fields: (form) => (
        <>
          <Line form={form} name="title" label={fields.title} maxLength={200} />
          <Line form={form} name="docNumber" label={fields.docNumber} hint={fields.docNumberHint} />
          <ActDateField
            label={fields.issuedOn}
            issues={form.issuesAt('evidence.0.issuedOn')}
            {...(today && { max: today })}
            value={form.values.issuedOn}
            onChange={(issuedOn) => form.change({ issuedOn })}
          />
          <Line form={form} name="url" label={fields.urlOptional} hint={fields.urlHint} maxLength={2000} />
          <CheckField
            label={fields.isPolicy}
            hint={fields.isPolicyHint}
            checked={form.values.isPolicy}
            onChange={(isPolicy) => form.change({ isPolicy })}
          />
        </>
      ),
      toInput: ({ url, isPolicy, ...values }) =>
        isFilled(values)
          ? input({ kind: 'document', ...values, isPolicy, url: url.trim() === '' ? null : url })
          : undefined,
    });

  const addFigure = () =>
    ask({
      ...{ ...frame(words.figure), start: figure },
      fields: (form) => (
        <>
          <Line form={form} name="indicator" label={fields.indicator} maxLength={200} />
          <Line form={form} name="value" label={fields.value} />
          <Line form={form} name="unit" label={fields.unit} maxLength={30} />
          <Line form={form} name="period" label={fields.period} hint={fields.periodHint} maxLength={60} />
          <Line form={form} name="source" label={fields.source} hint={fields.sourceHint} maxLength={200} />
        </>
      ),
      toInput: ({ value, unit, ...values }) =>
        FIGURE.test(value.trim()) && isFilled(values)
          ? input({ kind: 'figure', ...values, unit, value: Number(value) })
          : undefined,
    });

  return { addLink, addDocument, addFigure };
}

/** Opens the form by which a piece of evidence is withdrawn. */
export function useWithdrawEvidence(): (piece: Evidence) => void {
  const { withdraw: words } = useWords(evidenceWords);
  const ask = useAct();
  return ({ organisationId, id, title }) =>
    ask({
      ...{ act: 'withdraw_evidence', about: id, title: words.title(title), help: words.help },
      ...{ start: { reason: '' }, submit: words.button, done: words.done },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { organisationId, id, reason }),
    });
}

function isFilled(values: Record<string, string>): boolean {
  return Object.values(values).every((value) => value.trim() !== '');
}

/** A line of the form, by the name under which the server speaks of it. */
function Line<Name extends string>(props: {
  form: Pick<ActFields<Record<Name, string>>, 'issuesAt' | 'values' | 'change'>;
  name: Name;
  label: string;
  hint?: string;
  maxLength?: number;
}) {
  const { form, name, ...field } = props;
  return (
    <ActLineField
      {...field}
      issues={form.issuesAt(`evidence.0.${name}`)}
      value={form.values[name]}
      onChange={(value) => {
        const part: Partial<Record<Name, string>> = {};
        part[name] = value;
        form.change(part);
      }}
    />
  );
}
