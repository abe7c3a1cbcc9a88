import { getRouteApi } from '@tanstack/react-router';
import type { Indicators } from '#contract/indicators.ts';
import { indicatorFilters } from '#contract/values.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { type IndicatorSearch, readIndicatorSearch } from './indicator-filters.ts';

const route = getRouteApi('/d/$directiveId/indicators');

/** Which indicators are shown: what is known of them, in which part, carried by whom. */
export function IndicatorChoices({ found: { parts, organisations } }: { found: Indicators }) {
  const words = useWords(indicatorWords);
  const { language } = useSettings();
  const { show, part, organisation } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: keyof IndicatorSearch, value: string) =>
    void navigate({ search: (now) => readIndicatorSearch({ ...now, [name]: value }), replace: true });
  const titles = new Map(parts.map(({ key, title }) => [key, title ? `${key}、${title}` : key]));
  const names = new Map(organisations.map((each) => [each.id, organisationName(each, language)]));
  return (
    <fieldset className="indicator-choices not-printed">
      <legend className="only-heard">{words.filters}</legend>
      <SelectField
        label={words.show}
        value={show ?? 'all'}
        options={['all', ...indicatorFilters]}
        say={(each) => words.shows[each]}
        onChange={(each) => change('show', each)}
      />
      <SelectField
        label={words.part}
        value={part ?? ''}
        options={['', ...titles.keys()]}
        say={(key) => titles.get(key) ?? words.every}
        onChange={(key) => change('part', key)}
      />
      <SelectField
        label={words.organisation}
        value={organisation ?? ''}
        options={['', ...names.keys()]}
        say={(id) => names.get(id) ?? words.every}
        onChange={(id) => change('organisation', id)}
      />
    </fieldset>
  );
}
