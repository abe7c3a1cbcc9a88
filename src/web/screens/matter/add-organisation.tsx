import { useState } from 'react';
import type { RegisterRow } from '#contract/organisation-register.ts';
import type { Role } from '#contract/values.ts';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { matterWords } from '../../words/matter.ts';
import { terms } from '../../words/terms.ts';
import { askedRoles } from './matter-draft.ts';

/** Brings an organisation of the register into a task, in a role: then it is that one whatever its name means elsewhere. */
export function AddOrganisation({ onAdd }: { onAdd: (role: Role, organisation: RegisterRow) => void }) {
  const words = useWords(matterWords);
  const { role: roleWords } = useWords(terms);
  const [role, setRole] = useState<Role>('responsible');
  const [added, setAdded] = useState(0);
  return (
    <div className="matter-line">
      <OrganisationPicker
        key={added}
        label={words.fromRegister}
        value={null}
        onChange={(organisation) => {
          if (!organisation) return;
          onAdd(role, organisation);
          setAdded(added + 1);
        }}
      />
      <SelectField
        label={words.as}
        value={role}
        options={askedRoles}
        say={(one) => roleWords[one]}
        onChange={setRole}
      />
    </div>
  );
}
