import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { signInStateQuery, signOut } from '../api/sign-in.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../words/bilingual.ts';
import { personRoleWords } from '../words/person-roles.ts';
import { signInWords } from '../words/sign-in.ts';
import { AdministrationLinks } from './administration-links.tsx';

/** Who has signed in, the way to their account, and out. */
export function PersonMenu() {
  const words = useWords(signInWords);
  const roles = useWords(personRoleWords);
  const { data } = useQuery(signInStateQuery);
  const person = data?.person;
  if (!person) return null;
  return (
    <Disclosure
      className="person-menu"
      align="end"
      name={words.person(person.name)}
      label={
        <>
          <span lang="zh-CN">{person.name}</span> <span aria-hidden="true">▾</span>
        </>
      }
    >
      {(close) => (
        <>
          <p className="person-menu-place">
            <span lang="zh-CN">{person.organisation.name}</span>
            <br />
            {person.roles.map((role) => roles[role].name).join(' · ')}
          </p>
          <AdministrationLinks roles={person.roles} onChoose={close} />
          <p>
            <Link to="/account" onClick={close}>
              {words.account}
            </Link>
          </p>
          <button type="button" className="plain-button" onClick={() => void signOut()}>
            {words.signOut}
          </button>
        </>
      )}
    </Disclosure>
  );
}
