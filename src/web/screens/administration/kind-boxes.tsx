import { type SignatureKind, signatureKinds } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';

/** Which kinds of thing are signed, each with a box. */
export function KindBoxes(props: {
  value: readonly SignatureKind[];
  onChange: (value: SignatureKind[]) => void;
}) {
  const words = useWords(signatureWords);
  const { value, onChange } = props;
  return (
    <fieldset className="role-boxes">
      <legend>{words.delegations.kinds}</legend>
      {signatureKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={value.includes(kind)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, kind] : value.filter((each) => each !== kind))
            }
          />
          <span>{words.kind[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
