import type { Dashboard } from '#contract/dashboard.ts';
import { lightColours } from '#contract/values.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { dashboardWords } from '../../words/dashboard.ts';

const worstFirst = lightColours.toReversed();

/** The lights of the organisation's tasks by its role; a figure leads to its rows in the ledger. */
export function RoleLights(props: { directiveId: string; dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const { directiveId, dashboard } = props;
  const { lights, organisation } = dashboard;
  return (
    <section aria-labelledby="dashboard-lights">
      <h2 id="dashboard-lights">{words.lights}</h2>
      <table className="facts dashboard-lights">
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            {worstFirst.map((colour) => (
              <th key={colour} scope="col" className="number">
                <LightSign colour={colour} />
              </th>
            ))}
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {lights.map((row) => (
            <tr key={row.role}>
              <th scope="row">
                <RoleTag role={row.role} />
              </th>
              {worstFirst.map((colour) => (
                <td key={colour} className="number">
                  {row[colour] > 0 && (
                    <LedgerLink
                      directiveId={directiveId}
                      search={{ organisation: [organisation.id], role: [row.role], light: [colour] }}
                    >
                      {row[colour]}
                    </LedgerLink>
                  )}
                </td>
              ))}
              <td className="number">
                <LedgerLink
                  directiveId={directiveId}
                  search={{ organisation: [organisation.id], role: [row.role] }}
                >
                  {worstFirst.reduce((sum, colour) => sum + row[colour], 0)}
                </LedgerLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
