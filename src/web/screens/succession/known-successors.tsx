import Button from 'antd/es/button';
import type { Succession } from '#contract/succession.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { successionWords } from '../../words/succession.ts';

type Successor = Succession['successors'][number];

/** To whom the register knows the duties to have passed; each fills in the form, nothing is chosen by itself. */
export function KnownSuccessors(props: {
  successors: readonly Successor[];
  onTake: (successor: Successor) => void;
}) {
  const words = useWords(successionWords);
  const { language } = useSettings();
  const { successors, onTake } = props;
  if (successors.length === 0) return <p className="quiet">{words.noneKnown}</p>;
  return (
    <section className="succession-known">
      <h2>{words.known}</h2>
      <ul>
        {successors.map((successor) => (
          <li key={`${successor.id} ${successor.basis}`}>
            <Button size="small" onClick={() => onTake(successor)}>
              {words.take(organisationName(successor, language))}
            </Button>
            <span className="succession-basis" lang="zh-CN">
              {successor.effectiveOn ?? words.dayUnknown} · {successor.basis}
              {successor.duties && ` · ${successor.duties}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
