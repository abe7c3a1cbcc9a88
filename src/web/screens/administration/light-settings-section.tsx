import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { LightSettingsView } from '#contract/lights.ts';
import { lightThresholds } from '#contract/values.ts';
import { lightSettingsQuery } from '../../api/lights.ts';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { lightSettingsWords } from '../../words/light-settings.ts';
import { LightChanges } from './light-changes.tsx';
import { useChangeLightSettings } from './use-change-light-settings.tsx';
import './light-settings.css';

/** From where on lights turn: what holds, what was decided by whom, and how far the last change has come. */
export function LightSettingsSection() {
  const words = useWords(lightSettingsWords);
  const query = useQuery(lightSettingsQuery);
  return (
    <section className="light-settings" aria-labelledby="light-settings">
      <h2 id="light-settings">{words.title}</h2>
      {query.data ? <LightSettings view={query.data} /> : <PendingState query={query} />}
    </section>
  );
}

function LightSettings({ view }: { view: LightSettingsView }) {
  const words = useWords(lightSettingsWords);
  const change = useChangeLightSettings();
  const { settings, defaults, run, canChange, holidaysUntil } = view;
  return (
    <>
      <p className="quiet light-settings-words">{words.help}</p>
      <table className="facts light-settings-table">
        <thead>
          <tr>
            <th scope="col">{words.threshold}</th>
            <th scope="col" className="number">
              {words.now}
            </th>
            <th scope="col" className="number">
              {words.byDefault}
            </th>
          </tr>
        </thead>
        <tbody>
          {lightThresholds.map((threshold) => (
            <tr key={threshold}>
              <th scope="row">{words.names[threshold]}</th>
              <td className="number">{settings[threshold]}</td>
              <td className="number quiet">{defaults[threshold]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {canChange ? (
        <Button className="not-printed" onClick={() => change(view)}>
          {words.change}
        </Button>
      ) : (
        <p className="quiet">{words.readOnly}</p>
      )}
      {run && <RunProgress run={run} />}
      <p className="quiet light-settings-words">{words.holidays(holidaysUntil)}</p>
      <LightChanges view={view} />
    </>
  );
}

/** How many branches follow what was changed; a bar while some do not. */
function RunProgress({ run }: { run: NonNullable<LightSettingsView['run']> }) {
  const words = useWords(lightSettingsWords);
  const { kind, effectiveOn, total, settled, done } = run;
  const said = done ? words.settled(total) : words.progress(settled, total);
  return (
    <p className="light-settings-words" role="status">
      {words.run(kind, effectiveOn, said)}
      {!done && <progress className="light-settings-bar" max={total} value={settled} aria-label={said} />}
    </p>
  );
}
