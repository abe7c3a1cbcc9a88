import type { OrderColour } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import '../light/light.css';

const shapes: Record<OrderColour, string> = { blue: '◐', yellow: '▲', red: '■' };

/** The colour of an order by shape and word. */
export function OrderSign({ colour }: { colour: OrderColour }) {
  const words = useWords(orderWords);
  return (
    <span className={`light light-${colour}`}>
      <span className="light-shape" aria-hidden="true">
        {shapes[colour]}
      </span>
      <span className="light-word">{words.colour[colour]}</span>
    </span>
  );
}
