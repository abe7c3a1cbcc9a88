/** The tables of sign-in; see `database.ts`. They belong to a database role of their own. */
import type { Generated } from 'kysely';

export interface SignInUserTable {
  /** The person's. */
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: Generated<string | null>;
  createdAt: Date;
  updatedAt: Date;
  twoFactorEnabled: Generated<boolean>;
  /** Signs in without a password, on this machine only. */
  demonstration: Generated<boolean>;
}

export interface SignInAccountTable {
  id: string;
  userId: string;
  /** `credential` for a password, else the provider of single sign-on. */
  providerId: string;
  accountId: string;
  /** As Argon2 writes it. */
  password: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface SignInSessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
  /** A second factor was shown in it. */
  secondFactor: boolean;
}

export interface SignInTwoFactorTable {
  id: string;
  userId: string;
}

export interface SignInVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
}

export interface SignInActivationTable {
  /** SHA-256 of the code, hexadecimal. */
  digest: string;
  userId: string;
  expiresAt: Date;
}

export interface SignInAttemptTable {
  /** SHA-256 of what is counted, hexadecimal. */
  digest: string;
  count: number;
  since: Date;
}

/** The tables of sign-in by their names. */
export interface SignInTables {
  signInUser: SignInUserTable;
  signInAccount: SignInAccountTable;
  signInSession: SignInSessionTable;
  signInTwoFactor: SignInTwoFactorTable;
  signInVerification: SignInVerificationTable;
  signInActivation: SignInActivationTable;
  signInAttempt: SignInAttemptTable;
}
