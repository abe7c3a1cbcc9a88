/** Single sign-on with an OpenID provider. */
export interface SingleSignOn {
  /** The provider's address, under which it describes itself (OpenID Connect Discovery 1.0 §4). */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that holds the username here. */
  usernameClaim: string;
  /** The provider asks for a second factor itself: then it is not asked again. */
  asksSecondFactor: boolean;
}

/** How much work a password costs (RFC 9106 §4). */
export interface WorkFactor {
  memoryKibibytes: number;
  passes: number;
}

/** How people sign in to this installation. */
export interface SignInOptions {
  /** Signs cookies and encrypts the secrets of authenticators. */
  secret: string;
  /** Under which address browsers reach the server; undefined for this machine's own. */
  origin: string | undefined;
  singleSignOn: SingleSignOn | undefined;
  /** Addresses of proxies whose word on the client's address counts, beside this machine's. */
  proxies: readonly string[];
  workFactor: WorkFactor;
}

/** The first recommendation for memory-constrained machines of RFC 9106 §4 asks for 64 MiB and three passes; this is OWASP's of 2024. */
export const usualWorkFactor: WorkFactor = { memoryKibibytes: 19 * 1024, passes: 2 };
