import type { OrderProposal } from '#contract/orders.ts';
import { type OrderColour, orderColours } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import { ActChoiceField } from '../act-form/act-choice-field.tsx';
import { ActDateField, ActWordsField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import { ForeseenRequest } from '../foreseen/foreseen-request.tsx';

interface Typed {
  colour: OrderColour;
  decision: string;
  matter: string;
  request: string;
  person: string;
  replyBy: string;
  contact: string;
  approvalId: string;
}

/** What the form takes from the row that it is opened from. */
type IssuedAbout = Pick<OrderProposal, 'assignmentId' | 'organisation' | 'task' | 'contacts' | 'colour'>;

/** What issues an order about an assignment; its clause and the first person to telephone are filled in. */
export function useIssueOrder(): (proposal: IssuedAbout, name: string) => void {
  const asking = useAct();
  const words = useWords(orderWords);
  const { fields, help, done } = words;
  return (proposal, name) => {
    const { organisation, assignmentId, task, contacts, colour: lowest } = proposal;
    const [first] = contacts;
    const higher = (colour: OrderColour) => orderColours.indexOf(colour) > orderColours.indexOf(lowest);
    asking<Typed>({
      ...{ act: 'issue_order', about: assignmentId, help: help.issue, done: done.issue },
      title: `${words.slip} · ${name}`,
      submit: words.issue(words.colour[lowest]),
      start: {
        ...{ colour: lowest, decision: '', matter: task.clause.slice(0, 2000), request: '', replyBy: '' },
        ...{ person: first ? `${first.name} ${first.telephone}` : '', contact: '', approvalId: '' },
      },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActChoiceField
            label={fields.colour}
            issues={issuesAt('colour')}
            value={values.colour}
            options={orderColours}
            say={(colour) => words.colour[colour]}
            onChange={(colour) => change({ colour: colour || lowest })}
          />
          {higher(values.colour) && (
            <ActLineField
              label={fields.decision}
              hint={fields.decisionHint}
              maxLength={200}
              issues={issuesAt('decision')}
              value={values.decision}
              onChange={(decision) => change({ decision })}
            />
          )}
          <ActWordsField
            label={fields.matter}
            maxLength={2000}
            issues={issuesAt('matter')}
            value={values.matter}
            onChange={(matter) => change({ matter })}
          />
          <ActWordsField
            label={fields.request}
            hint={fields.requestHint}
            rows={3}
            maxLength={2000}
            issues={issuesAt('request')}
            value={values.request}
            onChange={(request) => change({ request })}
          />
          {(['person', 'contact'] as const).map((each) => (
            <ActLineField
              key={each}
              label={fields[each]}
              maxLength={200}
              issues={issuesAt(each)}
              value={values[each]}
              onChange={(said) => change({ [each]: said })}
            />
          ))}
          <ActDateField
            label={fields.replyBy}
            issues={issuesAt('replyBy')}
            value={values.replyBy}
            onChange={(replyBy) => change({ replyBy })}
          />
          <ForeseenRequest
            about={{ act: 'issue_order', organisationIds: [organisation.id], taskIds: [task.id] }}
            approvalId={values.approvalId}
            onApproval={(approvalId) => change({ approvalId })}
          />
        </>
      ),
      toInput: ({ decision, approvalId, ...typed }) => {
        const isSaid = Object.values(typed).every((said) => said.trim() !== '');
        if (!isSaid || (higher(typed.colour) && decision.trim() === '')) return undefined;
        return {
          ...{ organisationId: organisation.id, assignmentId, ...typed },
          decision: higher(typed.colour) ? decision : null,
          ...(approvalId && { approvalId }),
        };
      },
    });
  };
}
