import Button from 'antd/es/button';
import { useState } from 'react';
import type { LateOrganisation, MyWork } from '#contract/my-work.ts';
import { fetchAllWork } from '../../api/my-work.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { LateAssignments } from './late-assignments.tsx';
import { useDirectAct } from './use-direct-act.ts';
import { ReceiveByCell } from './work-cells.tsx';
import { WorkSection } from './work-section.tsx';

/** The organisations that are late in receiving, whom to telephone there, and the one press that notes it. */
export function LateSection(props: {
  late: NonNullable<MyWork['receiptLate']>;
  say: (said: string) => void;
}) {
  const { late, say } = props;
  const { receiptLate: words, columns } = useWords(myWorkWords);
  const { shown, more } = useFirstRows(late.organisations);
  const direct = useDirectAct(say);
  const remind = (organisationId: string, name: string) =>
    direct.run({
      act: 'note_reminder',
      input: async () => {
        const assignments = await fetchAllWork('receipt_late', organisationId);
        return { assignments: assignments.map(({ id, revision }) => ({ organisationId, id, revision })) };
      },
      done: words.reminded(name),
    });
  return (
    <WorkSection id="receipt-late" title={words.title} count={late.organisations.length} help={words.help}>
      {direct.error && <ErrorState error={direct.error} />}
      <table className="facts work-table work-lates" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.organisation}</th>
            <th scope="col">{columns.late}</th>
            <th scope="col">{columns.receiveBy}</th>
            <th scope="col">{columns.contact}</th>
            <th scope="col">{columns.reminded}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((organisation) => (
            <LateRow
              key={organisation.organisationId}
              organisation={organisation}
              isPending={direct.isPending}
              onRemind={(name) => remind(organisation.organisationId, name)}
            />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </WorkSection>
  );
}

function LateRow(props: {
  organisation: LateOrganisation;
  isPending: boolean;
  onRemind: (name: string) => void;
}) {
  const { receiptLate: words } = useWords(myWorkWords);
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const { organisation } = props;
  const { organisationName: shortName, organisationEnglishName: englishName } = organisation;
  const name = organisationName({ shortName, englishName }, language);
  return (
    <>
      <tr data-work-row>
        <th scope="row" className="work-organisation">
          <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {name}
            <span className="only-heard"> {open ? words.hide : words.show}</span>
            <span aria-hidden="true"> {open ? '▾' : '▸'}</span>
          </button>
        </th>
        <td className="work-amount">
          {words.assignments(organisation.assignments)}
          {organisation.leading > 0 && (
            <span className="work-origin quiet">{words.leading(organisation.leading)}</span>
          )}
        </td>
        <ReceiveByCell on={organisation.receiveBy} left={organisation.workingDaysLeft} />
        <td className="work-contacts">
          {organisation.contacts.length === 0 && <span className="quiet">{words.noContact}</span>}
          {organisation.contacts.map(({ name: person, telephone, duty }) => (
            <span key={`${person} ${telephone}`} className="work-contact">
              {person} <span className="quiet">{duty}</span> <a href={`tel:${telephone}`}>{telephone}</a>
            </span>
          ))}
        </td>
        <td className="work-date">
          {organisation.remindedOn ?? <span className="quiet">{words.never}</span>}
        </td>
        <td className="work-acts not-printed">
          <Button size="small" disabled={props.isPending} onClick={() => props.onRemind(name)}>
            {words.remind}
          </Button>
        </td>
      </tr>
      {open && (
        <tr className="work-unfolded">
          <td colSpan={6}>
            <LateAssignments organisationId={organisation.organisationId} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}
