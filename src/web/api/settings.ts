import { queryOptions } from '@tanstack/react-query';
import type { InstallationSettings, SettingsView } from '#contract/draft.ts';
import { fetchJson, sendAct } from './request.ts';

/** How this installation works. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => fetchJson<SettingsView>('/settings', signal),
});

/** Changes how this installation works. */
export function saveSettings(settings: InstallationSettings): Promise<SettingsView> {
  return sendAct('PUT', '/settings', settings);
}
