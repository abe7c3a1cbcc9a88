import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsBelowQuery } from '../../../api/cascade.ts';
import { PendingState } from '../../../parts/states.tsx';
import { useWords } from '../../../words/bilingual.ts';
import { cascadeWords } from '../../../words/cascade.ts';

/** Rows that are drawn at once; the filter finds the others. */
const MOST_SHOWN = 200;

/** Many organisations below chosen at once: by name, by level, or all that are listed. */
export function LowerOrganisationsField(props: {
  taskId: string;
  organisationId: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const words = useWords(cascadeWords);
  const [typed, type] = useState('');
  const [level, chooseLevel] = useState(0);
  const query = useQuery(organisationsBelowQuery(props.taskId, props.organisationId));
  if (!query.data) return <PendingState query={query} />;
  if (query.data.length === 0) return <p className="quiet">{words.none}</p>;
  const depths = [...new Set(query.data.map((each) => each.level))];
  const listed = query.data.filter(
    (each) =>
      (level === 0 || each.level === level) && (each.name.includes(typed) || each.parent.includes(typed)),
  );
  const free = listed.filter(({ carries }) => !carries).map(({ id }) => id);
  const chosen = new Set(props.chosen);
  const toggle = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isOn ? next.add(id) : next.delete(id);
    props.onChange([...next]);
  };
  return (
    <fieldset className="cascade-choice">
      <div className="cascade-filters">
        <label>
          {words.filter}
          <input type="search" value={typed} onChange={({ target }) => type(target.value)} />
        </label>
        {depths.length > 1 && (
          <label>
            {words.levels}
            <select value={level} onChange={({ target }) => chooseLevel(Number(target.value))}>
              <option value={0}>{words.everyLevel}</option>
              {depths.map((depth) => (
                <option key={depth} value={depth}>
                  {depth === 1 ? words.direct : words.lower(depth)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label className="cascade-all">
        <input
          type="checkbox"
          disabled={free.length === 0}
          checked={free.length > 0 && free.every((id) => chosen.has(id))}
          onChange={({ target }) => toggle(free, target.checked)}
        />
        {words.chooseShown(free.length)}
      </label>
      {listed.length === 0 && <p className="quiet">{words.nothingFound}</p>}
      <ul className="cascade-offered" lang="zh-CN">
        {listed.slice(0, MOST_SHOWN).map(({ id, name, parent, level: depth, carries }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                disabled={carries}
                checked={chosen.has(id)}
                onChange={({ target }) => toggle([id], target.checked)}
              />
              {name}
              {depth > 1 && <span className="quiet"> {parent}</span>}
              {carries && <span className="quiet"> {words.carries}</span>}
            </label>
          </li>
        ))}
      </ul>
      {listed.length > MOST_SHOWN && <p className="quiet">… {listed.length - MOST_SHOWN}</p>}
    </fieldset>
  );
}
