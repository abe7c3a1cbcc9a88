import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { PlanSheet } from '#contract/plan.ts';
import type { PlanAct } from '#contract/values.ts';
import { signatureWaysQuery } from '../../api/signatures.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { SignField } from '../../parts/sign/sign-field.tsx';
import { emptySignature, type SignatureDraft, toSignature } from '../../parts/sign/signature-draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { type ReturnDraft, ReturnFields } from './return-fields.tsx';

/** In which the acts are offered. */
const order = ['sign_plan', 'submit_plan', 'accept_plan', 'return_plan', 'revise_plan'] as const;

/** What the reader may do with the whole plan now. */
export function PlanActs({ sheet }: { sheet: PlanSheet }) {
  const names = useWords(actWords);
  const { askFor, mayAsk } = usePlanQuestion(sheet);
  const offered = order.filter((act) => sheet.can.includes(act));
  if (offered.length === 0) return null;
  return (
    <p className="plan-acts not-printed">
      {offered.map((act, index) => (
        <Button
          key={act}
          type={index === 0 ? 'primary' : 'default'}
          disabled={!mayAsk(act)}
          onClick={() => askFor(act)}
        >
          {names[act].button}
        </Button>
      ))}
    </p>
  );
}

function usePlanQuestion(sheet: PlanSheet) {
  const { plan, organisationId } = sheet;
  const { data: signing } = useQuery(signatureWaysQuery(organisationId));
  const ways = signing?.ways.plan ?? [];
  const ask = useAct();
  const words = useWords(planWords);
  const names = useWords(actWords);
  // A form that opens before the ways of signing are known would offer none.
  const mayAsk = (act: (typeof order)[number]) => act !== 'sign_plan' || signing !== undefined;
  const askFor = (act: (typeof order)[number]) => {
    if (!plan) return;
    const seen = { organisationId, id: plan.id, revision: plan.revision };
    const of = (act: PlanAct, said: { help: string; done: string }) => ({
      ...{ act, about: plan.id, help: said.help, done: said.done, submit: names[act].button },
    });
    if (act === 'sign_plan') {
      ask<{ signature: SignatureDraft }>({
        ...of(act, words.sign),
        start: { signature: emptySignature(ways) },
        fields: ({ values, change, issuesAt }) => (
          <SignField
            {...{ ways, issuesAt, today: sheet.today }}
            value={values.signature}
            onChange={(signature) => change({ signature })}
          />
        ),
        toInput: ({ signature: typed }) => {
          const signature = toSignature(typed);
          return signature && { ...seen, signature };
        },
      });
      return;
    }
    if (act === 'submit_plan' || act === 'accept_plan') {
      const said = act === 'submit_plan' ? words.submit : words.accept;
      ask({ ...of(act, said), start: {}, toInput: () => seen } satisfies ActQuestion<object>);
      return;
    }
    if (act === 'return_plan') {
      ask<ReturnDraft>({
        ...of(act, words.return),
        start: { reason: '', rows: [] },
        fields: (form) => <ReturnFields form={form} rows={sheet.rows} />,
        toInput: ({ reason, rows }) =>
          [reason, ...rows.map((row) => row.reason)].every((said) => said.trim() !== '')
            ? { ...seen, reason, rows }
            : undefined,
      });
      return;
    }
    ask<{ reason: string }>({
      ...of(act, words.revise),
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...seen, reason }),
    });
  };
  return { askFor, mayAsk };
}
