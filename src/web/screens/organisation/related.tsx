import type { RelatedOrganisation } from '#contract/organisation.ts';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** Its name; a link where it carries tasks of the directive, because its page tells of these. */
export function Related(props: { directiveId: string; organisation: RelatedOrganisation }) {
  const { language } = useSettings();
  const { organisation } = props;
  if (organisation.carries) return <OrganisationLink {...props} />;
  const name = organisationName(organisation, language);
  return <span lang={name === organisation.shortName ? 'zh-CN' : 'en'}>{name}</span>;
}
