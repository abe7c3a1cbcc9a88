import { Link, useNavigate } from '@tanstack/react-router';
import { findingWords } from '#contract/finding-words.ts';
import type { Finding, Findings } from '#contract/findings.ts';
import { findingRules, findingSeverities } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { formatCount } from '../../words/format.ts';
import {
  type FindingSearch,
  type FindingShow,
  findingShows,
  readFindingSearch,
  waitsFor,
} from './finding-filters.ts';

/** By what the list is cut: what findings wait for, their rule, weight and organisation. */
export function FilterChoices(props: {
  list: Findings;
  /** Those of the rule, weight and organisation that are chosen. */
  fitting: readonly Finding[];
  search: FindingSearch;
  show: FindingShow;
}) {
  const words = useWords(findingsWords);
  const names = useWords(findingWords);
  const { list, fitting, search, show } = props;
  const has = <Key extends keyof Finding>(key: Key) => new Set(list.findings.map((finding) => finding[key]));
  const rules = has('rule');
  const organisations = [
    ...new Map(list.findings.map(({ organisationId, organisation }) => [organisationId, organisation])),
  ];
  return (
    <nav className="statement-filters not-printed" aria-label={words.filters}>
      {findingShows.map((each) => (
        <Link
          key={each}
          to="/reconciliation/findings"
          search={{ ...search, show: each }}
          className="statement-filter"
          {...(each === show && { 'aria-current': 'true' as const })}
        >
          {words.shows[each]}{' '}
          <span>{formatCount(fitting.filter((finding) => waitsFor(finding, each)).length)}</span>
        </Link>
      ))}
      <span className="finding-choices">
        <Choice
          name="severity"
          label={words.anySeverity}
          search={search}
          options={findingSeverities.map((each) => [each, words.weight(names.severity[each])])}
        />
        <Choice
          name="rule"
          label={words.anyRule}
          search={search}
          options={findingRules
            .filter((rule) => rules.has(rule))
            .map((rule) => [rule, names.rule[rule].name])}
        />
        {organisations.length > 1 && (
          <Choice name="organisation" label={words.anyOrganisation} search={search} options={organisations} />
        )}
      </span>
    </nav>
  );
}

function Choice(props: {
  name: 'severity' | 'rule' | 'organisation';
  label: string;
  search: FindingSearch;
  options: readonly (readonly [value: string, words: string])[];
}) {
  const { name, label, search, options } = props;
  const navigate = useNavigate();
  return (
    <select
      aria-label={label}
      value={search[name] ?? ''}
      onChange={(event) =>
        navigate({
          to: '/reconciliation/findings',
          search: readFindingSearch({ ...search, [name]: event.target.value || undefined }),
        })
      }
    >
      <option value="">{label}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
