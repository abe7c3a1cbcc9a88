import { actWords } from '#contract/act-words.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import { type Role, roles } from '#contract/values.ts';
import { type AskedAssignmentAct, actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { terms } from '../../words/terms.ts';
import { ActDateField, BasisField, NoteField, ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import { OrganisationPicker } from '../organisation-picker.tsx';
import { SelectField } from '../select-field.tsx';

/** What the forms of the acts on an assignment need to know of it. */
export type AskedAssignment = Pick<
  StandingAssignment,
  'organisationId' | 'id' | 'revision' | 'organisation' | 'internalOn'
>;

interface Chosen {
  to: OrganisationName | null;
}

/** Opens the form of each act on one assignment. */
export function useAssignmentActs(): Record<AskedAssignmentAct, (assignment: AskedAssignment) => void> {
  const ask = useAct();
  const words = useWords(actQuestionWords);
  const names = useWords(actWords);
  const { role: roleWords } = useWords(terms);
  const frame = <Act extends AskedAssignmentAct>(act: Act, { organisation, id }: AskedAssignment) => ({
    ...{ act, about: id, ...words.acts[act] },
    title: `${names[act].button} · ${organisation}`,
    submit: names[act].button,
  });
  const withReason = (act: AskedAssignmentAct) => (assignment: AskedAssignment) =>
    ask({
      ...frame(act, assignment),
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...keyOf(assignment), reason }),
    });

  return {
    receive_assignments: (assignment) =>
      ask({
        ...frame('receive_assignments', assignment),
        start: {},
        toInput: () => ({ assignments: [keyOf(assignment)] }),
      }),
    object_to_assignment: withReason('object_to_assignment'),
    reject_objection: withReason('reject_objection'),
    withdraw_assignment: withReason('withdraw_assignment'),
    uphold_objection: (assignment) =>
      ask<Chosen & { reason: string }>({
        ...frame('uphold_objection', assignment),
        start: { reason: '', to: null },
        fields: (form) => (
          <>
            <ReasonField form={form} />
            <OrganisationPicker
              label={words.toOrganisationIfAny}
              value={form.values.to}
              without={[assignment.organisationId]}
              problem={form.issuesAt('toOrganisationId')[0]}
              onChange={(to) => form.change({ to: to && nameOf(to) })}
            />
          </>
        ),
        toInput: ({ reason, to }) =>
          reason.trim() === ''
            ? undefined
            : { ...keyOf(assignment), reason, ...(to && { toOrganisationId: to.id }) },
      }),
    reassign_assignment: (assignment) =>
      ask<Chosen & { reason: string; role: Role | 'same' }>({
        ...frame('reassign_assignment', assignment),
        start: { reason: '', to: null, role: 'same' },
        fields: (form) => (
          <>
            <OrganisationPicker
              label={words.toOrganisation}
              required
              value={form.values.to}
              problem={form.issuesAt('toOrganisationId')[0]}
              onChange={(to) => form.change({ to: to && nameOf(to) })}
            />
            <SelectField
              label={words.role}
              value={form.values.role}
              options={['same', ...roles.filter((role) => role !== 'supervisor')]}
              say={(role) => (role === 'same' ? words.sameRole : roleWords[role])}
              onChange={(role) => form.change({ role })}
            />
            <ReasonField form={form} />
          </>
        ),
        toInput: ({ reason, to, role }) =>
          to && reason.trim() !== ''
            ? { ...keyOf(assignment), toOrganisationId: to.id, reason, ...(role !== 'same' && { role }) }
            : undefined,
      }),
    pass_on_assignments: (assignment) =>
      ask<Chosen & { effectiveOn: string; basis: string }>({
        ...frame('pass_on_assignments', assignment),
        start: { to: null, effectiveOn: '', basis: '' },
        fields: (form) => (
          <>
            <OrganisationPicker
              label={words.successor}
              required
              value={form.values.to}
              without={[assignment.organisationId]}
              problem={form.issuesAt('toOrganisationId')[0]}
              onChange={(to) => form.change({ to: to && nameOf(to) })}
            />
            <ActDateField
              label={words.effectiveOn}
              issues={form.issuesAt('effectiveOn')}
              value={form.values.effectiveOn}
              onChange={(effectiveOn) => form.change({ effectiveOn })}
            />
            <BasisField form={form} />
          </>
        ),
        toInput: ({ to, effectiveOn, basis }) =>
          to && effectiveOn && basis.trim() !== ''
            ? {
                fromOrganisationId: assignment.organisationId,
                toOrganisationId: to.id,
                effectiveOn,
                basis,
                assignments: [keyOf(assignment)],
              }
            : undefined,
      }),
    set_internal_date: (assignment) =>
      ask({
        ...frame('set_internal_date', assignment),
        start: { on: assignment.internalOn ?? '' },
        fields: (form) => (
          <ActDateField
            label={words.internalOn}
            issues={form.issuesAt('on')}
            value={form.values.on}
            onChange={(on) => form.change({ on })}
          />
        ),
        toInput: ({ on }) =>
          on === '' && assignment.internalOn === null
            ? undefined
            : { assignments: [keyOf(assignment)], on: on || null },
      }),
    note_reminder: (assignment) =>
      ask({
        ...frame('note_reminder', assignment),
        start: { note: '' },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({
          assignments: [keyOf(assignment)],
          ...(note.trim() !== '' && { note }),
        }),
      }),
  };
}

function keyOf({ organisationId, id, revision }: AskedAssignment) {
  return { organisationId, id, revision };
}

/** What is kept of an organisation while its form is open. */
function nameOf({ id, shortName, englishName }: OrganisationName): OrganisationName {
  return { id, shortName, englishName };
}
