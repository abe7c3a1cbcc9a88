import { queryOptions } from '@tanstack/react-query';
import type { SettingsChange, SettingsView } from '#contract/settings.ts';
import { fetchJson, sendAct } from './request.ts';

/** How this installation works. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => fetchJson<SettingsView>('/settings', signal),
});

/** Changes how this installation works. */
export function saveSettings(settings: SettingsChange): Promise<SettingsView> {
  return sendAct('PUT', '/settings', settings);
}
