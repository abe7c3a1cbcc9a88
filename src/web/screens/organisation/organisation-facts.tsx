import type { OrganisationDetail } from '#contract/organisation.ts';
import { ProvisionalTag } from '../../parts/provisional-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { organisationWords } from '../../words/organisation.ts';
import { terms } from '../../words/terms.ts';

/** Its names, what it is, and where the register has that from. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationDetail }) {
  const { facts: words } = useWords(organisationWords);
  const { organisationKind } = useWords(terms);
  const { shortName, fullName, englishName, kind, provisional, source } = organisation;
  return (
    <dl className="organisation-facts">
      <Fact name={words.shortName} value={shortName} chinese />
      {fullName !== shortName && <Fact name={words.fullName} value={fullName} chinese />}
      {englishName && <Fact name={words.englishName} value={englishName} />}
      <div>
        <dt>{words.kind}</dt>
        <dd>{provisional ? <ProvisionalTag /> : organisationKind[kind]}</dd>
      </div>
      <Fact name={words.source} value={source} chinese />
    </dl>
  );
}

function Fact(props: { name: string; value: string; chinese?: boolean }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd lang={props.chinese ? 'zh-CN' : 'en'}>{props.value}</dd>
    </div>
  );
}
