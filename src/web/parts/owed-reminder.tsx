import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { OwedThing } from '#contract/acts/reminders.ts';
import { useWords } from '../words/bilingual.ts';
import { owedReminderWords } from '../words/owed-reminder.ts';
import { NoteField } from './act-form/act-fields.tsx';
import { useAct } from './act-form/use-act.ts';
import './owed-reminder.css';

/** When an organisation was last reminded of what it owes, and the form that notes another call where it still owes it. */
export function OwedReminder(props: {
  owed: OwedThing;
  organisation: { id: string; name: string };
  remindedOn: string | null;
  mayRemind: boolean;
}) {
  const words = useWords(owedReminderWords);
  const { note_owed_reminder: names } = useWords(actWords);
  const ask = useAct();
  const { owed, organisation, remindedOn, mayRemind } = props;
  const remind = () =>
    ask<{ note: string }>({
      ...{ act: 'note_owed_reminder', title: organisation.name, submit: names.button },
      about: [...Object.values(owed), organisation.id].join(' '),
      ...{ help: words.help, done: words.done(organisation.name), start: { note: '' } },
      fields: (form) => <NoteField form={form} />,
      toInput: ({ note }) => ({
        ...{ owed, organisationIds: [organisation.id] },
        ...(note.trim() !== '' && { note }),
      }),
    });
  return (
    <span className="owed-reminder">
      {mayRemind && (
        <Button size="small" className="not-printed" onClick={remind}>
          {names.button}
        </Button>
      )}
      {remindedOn && <span className="quiet">{words.last(remindedOn)}</span>}
    </span>
  );
}
