import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { actWords } from '#contract/act-words.ts';
import type { CoordinationAct, OrderAct, UrgentReportAct } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';

type CrossingAct = CoordinationAct | OrderAct | UrgentReportAct;

/** What takes something back, or stands beside the way of the thing: never what the page puts forward. */
const aside: ReadonlySet<CrossingAct> = new Set([
  'withdraw_coordination',
  'return_order_reply',
  'withdraw_order',
  'record_interview',
]);

/** What the reader may do to the thing of the page; what leads on comes first, and stands out. */
export function ActButtons<Act extends CrossingAct>(props: {
  acts: readonly Act[];
  onAct: (act: Act) => void;
  children?: ReactNode;
}) {
  const names = useWords(actWords);
  const { acts, onAct, children } = props;
  const leading = acts.filter((act) => !aside.has(act));
  const others = acts.filter((act) => aside.has(act));
  if (acts.length === 0 && !children) return null;
  return (
    <div className="crossing-acts not-printed">
      {[...leading, ...others].map((act) => (
        <Button key={act} type={act === leading[0] ? 'primary' : 'default'} onClick={() => onAct(act)}>
          {names[act].button}
        </Button>
      ))}
      {children}
    </div>
  );
}
