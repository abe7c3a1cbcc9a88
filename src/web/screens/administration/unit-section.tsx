import Button from 'antd/es/button';
import type { OrganisationFacts } from '#contract/organisation-register.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { useUnitActs } from './use-unit-acts.tsx';

/** The parts of the organisation with how many people belong to each; adding and ending them for whoever may. */
export function UnitSection({ organisation }: { organisation: OrganisationFacts }) {
  const { units: words } = useWords(registerWords);
  const { addUnit, endUnit } = useUnitActs(organisation.id);
  const { units, can } = organisation;
  return (
    <section className="administration-section" aria-labelledby="units">
      <h2 id="units">{words.title}</h2>
      {units.length === 0 && (
        <p className="quiet">
          {words.none}
          {can.includes('add_unit') && ` · ${words.noneStep}`}
        </p>
      )}
      {units.length > 0 && (
        <table className="facts unit-table" aria-labelledby="units">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="number">
                {words.people}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row" lang="zh-CN">
                  {unit.name}
                </th>
                <td className="number">{unit.people}</td>
                <td>
                  {can.includes('end_unit') && (
                    <Button
                      size="small"
                      className="not-printed"
                      aria-label={words.endOf(unit.name)}
                      onClick={() => endUnit(unit)}
                    >
                      {words.end}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {can.includes('add_unit') && (
        <Button className="not-printed" onClick={addUnit}>
          {words.add}
        </Button>
      )}
    </section>
  );
}
