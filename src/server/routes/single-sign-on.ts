import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { libraryHeaders, relayCookies } from '../sign-in/call-library.ts';
import { libraryPath } from '../sign-in/library.ts';
import type { SigningIn } from '../sign-in/signing-in.ts';
import { providerId } from '../sign-in/single-sign-on.ts';

/** The page that says that single sign-on did not succeed. */
export const failurePage = '/sign-in?failed=single-sign-on';

/** An address of our own pages: `/d/1?x=2`; not `//evil.example`, not `https://evil.example`, not `/\evil.example`. */
const OWN_PATH = /^\/(?![/\\])/;
const querySchema = z.object({ returnTo: z.string().max(2000).regex(OWN_PATH).default('/').catch('/') });

/** To the identity provider and back. */
export const singleSignOnRoutes: FastifyPluginAsyncZod<SigningIn> = async (app, { library, signIn }) => {
  const { origin, singleSignOn } = signIn;
  if (origin === undefined || singleSignOn === undefined) return;

  app.get(
    '/api/auth/single-sign-on',
    { schema: { hide: true, querystring: querySchema } },
    async (request, reply) => {
      const body = {
        provider: providerId,
        callbackURL: asPath(request.query.returnTo, origin),
        errorCallbackURL: failurePage,
        disableRedirect: true,
      };
      const response = await library.api.signInSocial({
        ...{ body, headers: libraryHeaders(request), asResponse: true },
      });
      relayCookies(response, reply);
      const answer = z.object({ url: z.url() }).safeParse(await response.json().catch(() => undefined));
      return reply.redirect(answer.success ? answer.data.url : failurePage);
    },
  );

  app.get(`${libraryPath}/callback/${providerId}`, { schema: { hide: true } }, async (request, reply) => {
    const headers = libraryHeaders(request);
    const response = await library.handler(new Request(new URL(request.url, origin), { headers }));
    relayCookies(response, reply);
    return reply.redirect(response.headers.get('location') ?? failurePage);
  });
};

/** The address as a header may hold it. */
function asPath(returnTo: string, origin: string): string {
  const { pathname, search, hash } = new URL(returnTo, origin);
  return `${pathname}${search}${hash}`;
}
