import type { LightSettingsView } from '#contract/lights.ts';
import { lightThresholds } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { lightSettingsWords } from '../../words/light-settings.ts';

/** What was decided about the lights: from which day on, the former value beside the new one, by whom and why. */
export function LightChanges({ view: { changes, today } }: { view: LightSettingsView }) {
  const words = useWords(lightSettingsWords);
  return (
    <>
      <h3>{words.changes}</h3>
      {changes.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <table className="facts light-changes administration-table">
          <thead>
            <tr>
              <th scope="col">{words.effectiveOn}</th>
              <th scope="col">{words.changed}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.effectiveOn}>
                <th scope="row">
                  {change.effectiveOn}
                  {change.effectiveOn > today && <span className="quiet"> {words.coming}</span>}
                </th>
                <td>
                  <ChangedNumbers change={change} />
                </td>
                <td lang="zh-CN">{change.reason}</td>
                <td>
                  <span lang="zh-CN">{change.decidedBy}</span>{' '}
                  <span className="quiet">{change.decidedOn}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ChangedNumbers({ change: { former, settings } }: { change: LightSettingsView['changes'][number] }) {
  const words = useWords(lightSettingsWords);
  const changed = lightThresholds.filter((threshold) => former[threshold] !== settings[threshold]);
  if (changed.length === 0) return <span className="quiet">{words.unchanged}</span>;
  return (
    <ul className="light-changed">
      {changed.map((threshold) => (
        <li key={threshold}>
          {words.names[threshold]} <strong>{words.fromTo(former[threshold], settings[threshold])}</strong>
        </li>
      ))}
    </ul>
  );
}
