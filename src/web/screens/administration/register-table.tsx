import { Link } from '@tanstack/react-router';
import type { RegisterRow } from '#contract/organisation-register.ts';
import { EndedTag } from '../../parts/ended-tag.tsx';
import { ProvisionalTag } from '../../parts/provisional-tag.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { registerWords } from '../../words/register.ts';
import { terms } from '../../words/terms.ts';

/** Organisations of the register, those that have ended with who took over from them. */
export function RegisterTable({ organisations }: { organisations: readonly RegisterRow[] }) {
  const { columns, table } = useWords(registerWords);
  return (
    <table className="facts administration-table register-table">
      <caption className="only-heard">{table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.fullName}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.parent}</th>
          <th scope="col">{columns.period}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <RegisterLine key={organisation.id} organisation={organisation} />
        ))}
      </tbody>
    </table>
  );
}

function RegisterLine({ organisation }: { organisation: RegisterRow }) {
  const words = useWords(registerWords);
  const { organisationKind: kindNames } = useWords(terms);
  const { language } = useSettings();
  const { id, shortName, fullName, kind, provisional, parent, validFrom, validTo, successors } = organisation;
  const name = organisationName(organisation, language);
  const isChinese = name === shortName;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: id }}
          lang={isChinese ? 'zh-CN' : 'en'}
        >
          {name}
        </Link>{' '}
        {provisional && <ProvisionalTag />}
        {validTo && <EndedTag on={validTo} />}
      </th>
      <td className="quiet" lang="zh-CN">
        {isChinese && fullName === shortName ? null : isChinese ? fullName : shortName}
      </td>
      <td className="register-kind">{kindNames[kind]}</td>
      <td>{parent && organisationName(parent, language)}</td>
      <td>
        {validFrom && words.since(validFrom)}{' '}
        {successors.length > 0 && (
          <span className="quiet">
            {words.successors(successors.map((successor) => organisationName(successor, language)))}
          </span>
        )}
      </td>
    </tr>
  );
}
