import type { OrganisationDetail, OrganisationRow } from '#contract/organisation.ts';
import { ProvisionalTag } from '../../parts/provisional-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { lineageWords } from '../../words/lineage.ts';
import { organisationWords } from '../../words/organisation.ts';
import { terms } from '../../words/terms.ts';
import { Related } from './related.tsx';

type RegisterFacts = Pick<OrganisationDetail, keyof OrganisationRow | 'source' | 'lineage'>;

/** Its names, what it is and belongs to, since when, and where the register has that from. */
export function OrganisationFacts(props: {
  directiveId?: string;
  organisation: Omit<RegisterFacts, 'load' | 'validTo'>;
}) {
  const { directiveId, organisation } = props;
  const { facts: words } = useWords(organisationWords);
  const { organisationKind } = useWords(terms);
  const { facts: lineageFacts, between } = useWords(lineageWords);
  const { shortName, fullName, englishName, kind, provisional, source, lineage } = organisation;
  const { parent, validFrom, validTo, names } = lineage;
  const others = names.filter(({ name, use }) => use === 'short' && name !== shortName);
  return (
    <dl className="organisation-facts">
      <Fact name={words.shortName} value={shortName} chinese />
      {fullName !== shortName && <Fact name={words.fullName} value={fullName} chinese />}
      {others.length > 0 && (
        <Fact name={lineageFacts.alsoCalled} value={others.map(({ name }) => name).join(between)} chinese />
      )}
      {englishName && <Fact name={words.englishName} value={englishName} />}
      <div>
        <dt>{words.kind}</dt>
        <dd>{provisional ? <ProvisionalTag /> : organisationKind[kind]}</dd>
      </div>
      {parent && (
        <div>
          <dt>{lineageFacts.parent}</dt>
          <dd>
            <Related directiveId={directiveId} organisation={parent} />
          </dd>
        </div>
      )}
      {validFrom && <Fact name={lineageFacts.since} value={validFrom} />}
      {validTo && (
        <div>
          <dt>{lineageFacts.until}</dt>
          <dd>
            <a href="#lineage-title">{validTo}</a>
          </dd>
        </div>
      )}
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
