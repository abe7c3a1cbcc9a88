import { z } from 'zod';
import { idSchema, organisationIdSchema } from './scalars.ts';
import { personRoles } from './values.ts';

/** What a person types as their username: `zhang.wei`, `李明`; not `a`, `zhang wei`. */
const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u;

/** A username; upper case is the same as lower. */
export const usernameSchema = z
  .string()
  .trim()
  .refine((username) => USERNAME.test(username), {
    params: {
      zh: '用户名请用二至四十个字母、数字、“.”“_”“-”，以字母或数字开头',
      en: 'a username has 2 to 40 letters, digits, ".", "_" or "-", and begins with a letter or digit',
    },
  })
  .transform((username) => username.toLowerCase());

/** A password as it is typed; how good a new one must be is a rule of its own. */
export const passwordSchema = z.string().min(1).max(200);

const organisationSchema = z.object({ id: organisationIdSchema, name: z.string() });

/** Somebody who has signed in, as their own page names them. */
export const signedInPersonSchema = z.object({
  id: idSchema,
  username: z.string(),
  name: z.string(),
  organisation: organisationSchema,
  roles: z.array(z.enum(personRoles)),
  demonstration: z.boolean(),
});
export type SignedInPerson = z.infer<typeof signedInPersonSchema>;

/** What stands between a request and its rights: nothing (`done`), or the step that comes next. */
export const signInSteps = ['sign_in', 'second_factor', 'enrolment', 'done'] as const;
export type SignInStep = (typeof signInSteps)[number];

/** How far somebody has come with signing in, and which ways there are. */
export const signInStateSchema = z.object({
  step: z.enum(signInSteps),
  person: signedInPersonSchema.nullable().describe('whose session it is, also before the second factor'),
  secondFactor: z.boolean().describe('they have set up an authenticator'),
  hasAccounts: z.boolean().describe('somebody can sign in at all'),
  singleSignOn: z.boolean(),
});
export type SignInState = z.infer<typeof signInStateSchema>;

export const signInRequestSchema = z.object({
  username: z.string().min(1).max(200),
  password: passwordSchema,
});
export type SignInRequest = z.infer<typeof signInRequestSchema>;

/** What comes after a step. */
export const nextStepSchema = z.object({ step: z.enum(signInSteps) });
export type NextStep = z.infer<typeof nextStepSchema>;

/** The code of an authenticator, or one of the recovery codes. */
export const secondFactorRequestSchema = z.union([
  z.object({ code: z.string().trim().min(1).max(20) }),
  z.object({ recoveryCode: z.string().trim().min(1).max(40) }),
]);
export type SecondFactorRequest = z.infer<typeof secondFactorRequestSchema>;

export const enrolmentRequestSchema = z.object({
  password: passwordSchema.optional().describe('left out by those who have none: single sign-on'),
});

/** What an authenticator is set up with; it counts once its first code was entered. */
export const enrolmentSchema = z.object({
  address: z.string().describe('otpauth address, to be shown as a QR code'),
  secret: z.string().describe('the same to be typed, Base32'),
  recoveryCodes: z.array(z.string()),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const activationRequestSchema = z.object({
  code: z.string().trim().min(1).max(100),
  password: passwordSchema,
});
export const activatedSchema = z.object({ username: z.string() });

export const passwordRequestSchema = z.object({ current: passwordSchema, password: passwordSchema });

/** One session of a person, told apart by where it is used. */
export const sessionSchema = z.object({
  id: idSchema,
  beganAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  address: z.string().nullable(),
  browser: z.string().nullable().describe('as the browser names itself'),
  current: z.boolean().describe('the one that asks'),
});
export const sessionListSchema = z.object({ sessions: z.array(sessionSchema) });
export type SessionList = z.infer<typeof sessionListSchema>;

/** A new activation code: shown once, kept as a digest only. */
export const activationSchema = z.object({
  code: z.string(),
  path: z.string().describe('address of the page on which it is used'),
  expiresAt: z.iso.datetime(),
});
export type Activation = z.infer<typeof activationSchema>;

/** The accounts with which a demonstration is seen, those of one organisation together. */
export const demonstrationAccountsSchema = z.object({
  accounts: z.array(
    z.object({
      username: z.string(),
      name: z.string(),
      organisation: organisationSchema,
      roles: z.array(z.enum(personRoles)),
    }),
  ),
});
export type DemonstrationAccounts = z.infer<typeof demonstrationAccountsSchema>;

export const demonstrationSignInSchema = z.object({ username: z.string().min(1).max(200) });
