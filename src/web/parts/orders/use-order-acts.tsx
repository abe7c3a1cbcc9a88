import { actWords } from '#contract/act-words.ts';
import type { SupervisionOrder } from '#contract/orders.ts';
import type { OrderAct } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import { ActDateField, ActWordsField, NoteField, ReasonField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';

type Asked = Pick<SupervisionOrder, 'id' | 'revision'>;

/** What asks for each act on a supervision order that there is. */
export function useOrderActs(): Record<Exclude<OrderAct, 'issue_order'>, (order: Asked) => void> {
  const asking = useAct();
  const names = useWords(actWords);
  const { fields, help, done } = useWords(orderWords);
  const frame = (act: OrderAct, about: string, words: keyof typeof help) => ({
    ...{ act, about, help: help[words], done: done[words], submit: names[act].button },
  });
  return {
    confirm_order_receipt: ({ id, revision }) =>
      asking({
        ...frame('confirm_order_receipt', id, 'confirm'),
        ...{ start: {}, toInput: () => ({ id, revision }) },
      }),
    reply_to_order: ({ id, revision }) =>
      asking<{ reply: string }>({
        ...frame('reply_to_order', id, 'reply'),
        start: { reply: '' },
        fields: ({ values, change, issuesAt }) => (
          <ActWordsField
            label={fields.reply}
            hint={fields.replyHint}
            rows={5}
            maxLength={2000}
            issues={issuesAt('reply')}
            value={values.reply}
            onChange={(reply) => change({ reply })}
          />
        ),
        toInput: ({ reply }) => (reply.trim() ? { id, revision, reply } : undefined),
      }),
    return_order_reply: ({ id, revision }) =>
      asking<{ reason: string; replyBy: string }>({
        ...frame('return_order_reply', id, 'return'),
        start: { reason: '', replyBy: '' },
        fields: (form) => (
          <>
            <ReasonField form={form} />
            <ActDateField
              label={fields.replyBy}
              issues={form.issuesAt('replyBy')}
              value={form.values.replyBy}
              onChange={(replyBy) => form.change({ replyBy })}
            />
          </>
        ),
        toInput: ({ reason, replyBy }) =>
          reason.trim() && replyBy ? { id, revision, reason, replyBy } : undefined,
      }),
    close_order: ({ id, revision }) =>
      asking<{ note: string }>({
        ...frame('close_order', id, 'close'),
        start: { note: '' },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({ id, revision, ...(note.trim() && { note }) }),
      }),
    withdraw_order: ({ id, revision }) =>
      asking<{ reason: string }>({
        ...frame('withdraw_order', id, 'withdraw'),
        start: { reason: '' },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (reason.trim() ? { id, revision, reason } : undefined),
      }),
    record_interview: ({ id, revision }) =>
      asking({
        ...frame('record_interview', id, 'interview'),
        start: { heldOn: '', heldBy: '', attended: '', points: '', outcome: '', agreedOn: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActDateField
              label={fields.heldOn}
              issues={issuesAt('heldOn')}
              value={values.heldOn}
              onChange={(heldOn) => change({ heldOn })}
            />
            {(['heldBy', 'attended'] as const).map((name) => (
              <ActLineField
                key={name}
                label={fields[name]}
                maxLength={200}
                issues={issuesAt(name)}
                value={values[name]}
                onChange={(said) => change({ [name]: said })}
              />
            ))}
            {(['points', 'outcome'] as const).map((name) => (
              <ActWordsField
                key={name}
                label={fields[name]}
                rows={3}
                maxLength={2000}
                issues={issuesAt(name)}
                value={values[name]}
                onChange={(said) => change({ [name]: said })}
              />
            ))}
            <ActDateField
              label={fields.agreedOn}
              issues={issuesAt('agreedOn')}
              value={values.agreedOn}
              onChange={(agreedOn) => change({ agreedOn })}
            />
          </>
        ),
        toInput: ({ agreedOn, ...said }) =>
          Object.values(said).every((each) => each.trim() !== '')
            ? { id, revision, ...said, agreedOn: agreedOn === '' ? null : agreedOn }
            : undefined,
      }),
  };
}
