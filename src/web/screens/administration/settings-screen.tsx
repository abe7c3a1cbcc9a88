import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SettingsView } from '#contract/settings.ts';
import { saveSettings, settingsQuery } from '../../api/settings.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ErrorState, PendingState } from '../../parts/states.tsx';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { LightSettingsSection } from './light-settings-section.tsx';
import { NoticeStepsSection } from './notice-steps-section.tsx';

/** How the installation works: what only its administrator changes. */
export function SettingsScreen() {
  const words = useWords(administrationWords);
  const query = useQuery(settingsQuery);
  return (
    <>
      <PageHead title={words.settings} sentence={words.settingsSentence} />
      {query.data ? (
        <>
          <Settings settings={query.data} />
          <NoticeStepsSection settings={query.data} />
        </>
      ) : (
        <PendingState query={query} />
      )}
      <LightSettingsSection />
    </>
  );
}

function Settings({ settings: { can, approvalRequired } }: { settings: SettingsView }) {
  const words = useWords(administrationWords);
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: saveSettings,
    onSettled: () => client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  const mayChange = can.includes('change');
  return (
    <section className="setting" aria-labelledby="approval">
      <h2 id="approval">{words.approval}</h2>
      <p className="quiet">{words.approvalHelp}</p>
      <fieldset className="setting-choice" disabled={!mayChange || saving.isPending}>
        <legend className="only-heard">{words.approval}</legend>
        {[true, false].map((required) => (
          <label key={String(required)}>
            <input
              type="radio"
              name="approval"
              checked={approvalRequired === required}
              onChange={() => saving.mutate({ approvalRequired: required })}
            />
            {required ? words.on : words.off}
          </label>
        ))}
        <span className="quiet" role="status">
          {saving.isSuccess && words.saved}
        </span>
      </fieldset>
      {!mayChange && <p className="quiet">{words.readOnly}</p>}
      {saving.error && <ErrorState error={saving.error} />}
    </section>
  );
}
