import { queryOptions } from '@tanstack/react-query';
import type {
  DemonstrationAccounts,
  Enrolment,
  NextStep,
  SecondFactorRequest,
  SessionList,
  SignInRequest,
  SignInState,
} from '#contract/sign-in.ts';
import { ApiProblem } from './api-problem.ts';
import { fetchJson, headers, readAnswer } from './request.ts';

/** How far one has come with signing in. */
export const signInStateQuery = queryOptions({
  queryKey: ['sign-in state'],
  queryFn: ({ signal }) => fetchJson<SignInState>('/auth/session', signal),
});

/** The accounts of a demonstration; null where there is none, or not for this browser. */
export const demonstrationAccountsQuery = queryOptions({
  queryKey: ['demonstration accounts'],
  queryFn: async ({ signal }) => {
    try {
      return await fetchJson<DemonstrationAccounts>('/demonstration-accounts', signal);
    } catch (refused) {
      if (refused instanceof ApiProblem && refused.problem.status === 404) return null;
      throw refused;
    }
  },
});

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => fetchJson<SessionList>('/account/sessions', signal),
  staleTime: 0,
});

/** The first step: who one is, and the password. */
export function signIn(request: SignInRequest): Promise<NextStep> {
  return send('POST', '/auth/sign-in', request);
}

/** As a demonstration account, without a password. */
export function signInToDemonstration(username: string): Promise<NextStep> {
  return send('POST', '/auth/demonstration', { username });
}

/** The second step: what the authenticator shows, or a recovery code. */
export function showSecondFactor(request: SecondFactorRequest): Promise<NextStep> {
  return send('POST', '/auth/second-factor', request);
}

/** Asks for a new authenticator's secret; the password proves that one is still oneself. */
export function beginEnrolment(password: string): Promise<Enrolment> {
  return send('POST', '/auth/second-factor/enrolment', password === '' ? {} : { password });
}

/** Sets a password with an activation code. */
export function activate(request: { code: string; password: string }): Promise<{ username: string }> {
  return send('POST', '/activation', request);
}

/** Changes the password; every other session ends. */
export function changePassword(request: { current: string; password: string }): Promise<unknown> {
  return send('PUT', '/account/password', request);
}

/** Ends one of one's sessions. */
export function endSession(sessionId: string): Promise<unknown> {
  return send('DELETE', `/account/sessions/${sessionId}`);
}

/** Ends this session and begins the pages anew, so that nothing of it stays in them. */
export async function signOut(): Promise<void> {
  await send('POST', '/auth/sign-out');
  location.assign('/sign-in');
}

/** Where single sign-on begins; it comes back to `returnTo`. */
export function singleSignOnAddress(returnTo: string): string {
  return `/api/auth/single-sign-on?${new URLSearchParams({ returnTo })}`;
}

/** What is secret is never kept to be sent again: no key of an act goes with it. */
async function send<Answer>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer> {
  const sent = { ...headers(), ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`/api${path}`, {
    method,
    headers: sent,
    ...(body && { body: JSON.stringify(body) }),
  });
  return await readAnswer<Answer>(response);
}
