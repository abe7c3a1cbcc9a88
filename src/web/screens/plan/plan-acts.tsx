import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { PlanSheet } from '#contract/plan.ts';
import type { PlanAct } from '#contract/values.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';

/** The acts that need nothing but the plan as it was seen. */
const plainActs = { sign_plan: 'sign', submit_plan: 'submit', accept_plan: 'accept' } as const;
/** Those that leave a reason. */
const reasonedActs = { return_plan: 'return', revise_plan: 'revise' } as const;
const order = ['sign_plan', 'submit_plan', 'accept_plan', 'return_plan', 'revise_plan'] as const;

/** What the reader may do with the whole plan now. */
export function PlanActs({ sheet }: { sheet: PlanSheet }) {
  const names = useWords(actWords);
  const askFor = usePlanQuestion(sheet);
  const offered = order.filter((act) => sheet.can.includes(act));
  if (offered.length === 0) return null;
  return (
    <p className="plan-acts not-printed">
      {offered.map((act, index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={() => askFor(act)}>
          {names[act].button}
        </Button>
      ))}
    </p>
  );
}

function usePlanQuestion({ plan, organisationId }: PlanSheet) {
  const ask = useAct();
  const words = useWords(planWords);
  const names = useWords(actWords);
  return (act: (typeof order)[number]) => {
    if (!plan) return;
    const seen = { organisationId, id: plan.id, revision: plan.revision };
    const of = (act: PlanAct, said: { help: string; done: string }) => ({
      ...{ act, about: plan.id, help: said.help, done: said.done, submit: names[act].button },
    });
    if (act in plainActs) {
      const said = words[plainActs[act as keyof typeof plainActs]];
      const input = act === 'sign_plan' ? { ...seen, signature: { way: 'in_program' } } : seen;
      ask({ ...of(act, said), start: {}, toInput: () => input } satisfies ActQuestion<object>);
      return;
    }
    const said = words[reasonedActs[act as keyof typeof reasonedActs]];
    ask<{ reason: string }>({
      ...of(act, said),
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...seen, reason }),
    });
  };
}
