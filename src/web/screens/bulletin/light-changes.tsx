import type { BulletinContents } from '#contract/bulletin.ts';
import { lightColours } from '#contract/values.ts';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';

const worstFirst = lightColours.toReversed();

/** How many branches went from which light to which: a row for the light at the opening, a column for the one at the close. */
export function LightChanges(props: {
  changes: BulletinContents['changes'];
  days: { openedOn: string; closedOn: string | null };
}) {
  const words = useWords(bulletinWords);
  const { changes, days } = props;
  const countOf = (before: string, after: string) =>
    changes.find((each) => each.before === before && each.after === after)?.branches ?? 0;
  const shown = worstFirst.filter((colour) =>
    changes.some(({ before, after }) => before === colour || after === colour),
  );
  const totalOf = (before: string) => shown.reduce((sum, after) => sum + countOf(before, after), 0);
  return (
    <section id="lights">
      <h2>{words.sections.lights}</h2>
      <table className="facts bulletin-lights">
        <thead>
          <tr>
            <th scope="col">
              {words.columns.before} {days.openedOn}
            </th>
            {shown.map((after) => (
              <th key={after} scope="col" className="number">
                <LightSign colour={after} />
              </th>
            ))}
            <th scope="col" className="number">
              {words.columns.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((before) => (
            <tr key={before}>
              <th scope="row">
                <LightSign colour={before} />
              </th>
              {shown.map((after) => (
                <td key={after} className="number">
                  {countOf(before, after) || ''}
                </td>
              ))}
              <td className="number">{totalOf(before)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {words.columns.after} {days.closedOn}
            </th>
            {shown.map((after) => (
              <td key={after} className="number">
                {shown.reduce((sum, before) => sum + countOf(before, after), 0)}
              </td>
            ))}
            <td className="number">{shown.reduce((sum, before) => sum + totalOf(before), 0)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
