import { Link } from '@tanstack/react-router';
import type { RelatedOrganisation } from '#contract/organisation.ts';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { organisationName } from '../../words/organisation-name.ts';

/**
 * Its name. Beside a directive it is a link where it carries tasks of that, because its page tells of these; without
 * one it leads to its page in the register.
 */
export function Related(props: { directiveId: string | undefined; organisation: RelatedOrganisation }) {
  const { language } = useSettings();
  const { directiveId, organisation } = props;
  const name = organisationName(organisation, language);
  const spoken = { lang: name === organisation.shortName ? 'zh-CN' : 'en' };
  if (directiveId === undefined) {
    return (
      <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }} {...spoken}>
        {name}
      </Link>
    );
  }
  if (organisation.carries) return <OrganisationLink directiveId={directiveId} organisation={organisation} />;
  return <span {...spoken}>{name}</span>;
}
