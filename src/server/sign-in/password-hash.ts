import { hash, verify } from '@node-rs/argon2';
import type { WorkFactor } from './sign-in-options.ts';

/** The hash of a password as Argon2id writes it, with its salt and work factor. */
export async function hashPassword(
  password: string,
  { memoryKibibytes, passes }: WorkFactor,
): Promise<string> {
  return await hash(password, { memoryCost: memoryKibibytes, timeCost: passes, parallelism: 1 });
}

/** True where the password has that hash. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  return await verify(hashed, password);
}

/** The hashes of a password that nobody has, one for each work factor. */
const decoys = new Map<string, Promise<string>>();

/** Does the work of a check that cannot succeed: how long an answer takes must not tell who is known. */
export async function checkInVain(password: string, workFactor: WorkFactor): Promise<void> {
  const key = JSON.stringify(workFactor);
  const decoy = decoys.get(key) ?? hashPassword(crypto.randomUUID(), workFactor);
  decoys.set(key, decoy);
  await isPassword(password, await decoy);
}
