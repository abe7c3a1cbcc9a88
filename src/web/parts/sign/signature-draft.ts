import type { GivenSignature } from '#contract/acts/signatures.ts';
import type { SignatureWay } from '#contract/values.ts';

/** What has been entered of a signature; it survives JSON, so that nothing typed is lost. */
export interface SignatureDraft {
  way: SignatureWay | '';
  signer: string;
  signedOn: string;
  /** The sheet as it is kept; null while there is none. */
  sheet: { digest: string; fileName: string } | null;
}

/** Nothing entered: where there is only one way, it is chosen. */
export function emptySignature(ways: readonly SignatureWay[]): SignatureDraft {
  const [only, another] = ways;
  return { way: only && !another ? only : '', signer: '', signedOn: '', sheet: null };
}

/** The signature as an act takes it; undefined while something is missing. */
export function toSignature({ way, signer, signedOn, sheet }: SignatureDraft): GivenSignature | undefined {
  if (way === 'in_program') return { way };
  if (way !== 'on_paper' || signer.trim() === '' || signedOn === '' || !sheet) return undefined;
  return { way, signer: signer.trim(), signedOn, sheet };
}
