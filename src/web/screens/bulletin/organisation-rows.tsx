import { Link } from '@tanstack/react-router';
import type { BulletinRow } from '#contract/bulletin.ts';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';

const figures = ['lines', 'unanswered', 'red', 'yellow', 'disputed', 'findings', 'orders'] as const;

/** Every organisation of the cycle, those that did not answer first; its figures lead to its statement and its findings. */
export function OrganisationRows(props: { cycleId: string; organisations: readonly BulletinRow[] }) {
  const words = useWords(bulletinWords);
  const { cycleId, organisations } = props;
  return (
    <section id="organisations">
      <h2>{words.sections.organisations}</h2>
      <table className="facts bulletin-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.organisation}</th>
            <th scope="col">{words.columns.answered}</th>
            {figures.map((name) => (
              <th key={name} scope="col" className="number">
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisations.map((row) => (
            <Row key={row.organisationId} cycleId={cycleId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cycleId, row }: { cycleId: string; row: BulletinRow }) {
  const words = useWords(bulletinWords);
  const {
    organisationId,
    organisation,
    answer,
    signedOn,
    before,
    after,
    lines,
    unanswered,
    disputed,
    orders,
  } = row;
  const to = { to: '/reconciliation/$cycleId/$organisationId', params: { cycleId, organisationId } } as const;
  const found = Object.values(row.findings).reduce((all, each) => all + each, 0);
  const cells = {
    lines: <Link {...to}>{lines}</Link>,
    unanswered: unanswered > 0 && (
      <Link {...to} search={{ show: 'unanswered' }}>
        {unanswered}
      </Link>
    ),
    red: <Link {...to}>{words.change(before.red, after.red)}</Link>,
    yellow: <Link {...to}>{words.change(before.yellow, after.yellow)}</Link>,
    disputed: disputed > 0 && (
      <Link {...to} search={{ show: 'disputed' }}>
        {disputed}
      </Link>
    ),
    findings: found > 0 && (
      <Link
        to="/reconciliation/findings"
        search={{ cycle: cycleId, organisation: organisationId, show: 'all' }}
      >
        {found}
      </Link>
    ),
    orders: orders > 0 && <a href="#orders">{orders}</a>,
  };
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <Link {...to}>{organisation}</Link>
      </th>
      <td>
        <span className={`bulletin-${answer}`}>{words.answers[answer]}</span>
        {signedOn && <span className="quiet"> {signedOn}</span>}
      </td>
      {figures.map((name) => (
        <td key={name} className="number" data-name={words.columns[name]}>
          {cells[name] || <span className="quiet">0</span>}
        </td>
      ))}
    </tr>
  );
}
