import { z } from 'zod';

const claimsSchema = z.record(z.string(), z.unknown());
const descriptionSchema = z.object({ userinfo_endpoint: z.url().optional() });

/** Where a provider describes itself (OpenID Connect Discovery 1.0 §4). */
export function descriptionAddress(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * What the provider says of who has signed in: the claims of the token, whose signature was checked before, and where
 * the wanted one is not among them those of its userinfo address, if they are of the same subject.
 * @throws where the provider cannot be reached.
 */
export async function readClaims(
  { idToken, accessToken }: { idToken?: string | undefined; accessToken?: string | undefined },
  { issuer, wanted }: { issuer: string; wanted: string },
): Promise<Record<string, unknown> | undefined> {
  const claims = idToken ? decodeToken(idToken) : undefined;
  if (!claims || wanted in claims || !accessToken) return claims;
  const described = descriptionSchema.parse(await fetchJson(descriptionAddress(issuer)));
  if (described.userinfo_endpoint === undefined) return claims;
  const told = claimsSchema.parse(await fetchJson(described.userinfo_endpoint, accessToken));
  return told['sub'] === claims['sub'] ? { ...told, ...claims } : claims;
}

/** The claims of a signed token (RFC 7519 §3.1): its middle part. */
function decodeToken(token: string): Record<string, unknown> | undefined {
  const [, claims = ''] = token.split('.');
  try {
    return claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

async function fetchJson(address: string, accessToken?: string): Promise<unknown> {
  const headers = accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
