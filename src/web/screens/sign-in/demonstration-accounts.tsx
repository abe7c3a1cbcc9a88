import { useMutation, useQuery } from '@tanstack/react-query';
import type { DemonstrationAccounts as Accounts } from '#contract/sign-in.ts';
import { demonstrationAccountsQuery, signInToDemonstration } from '../../api/sign-in.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { personRoleWords } from '../../words/person-roles.ts';
import { signInWords } from '../../words/sign-in.ts';

/** The accounts of a demonstration by organisation, each with what it shows; nothing where there is none. */
export function DemonstrationAccounts(props: { onDone: () => void }) {
  const words = useWords(signInWords);
  const { data } = useQuery(demonstrationAccountsQuery);
  const entering = useMutation({ mutationFn: signInToDemonstration, onSuccess: props.onDone });
  if (!data || data.accounts.length === 0) return null;
  const groups = Map.groupBy(data.accounts, ({ organisation }) => organisation.id);
  return (
    <section className="demonstration-accounts" aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts">{words.demonstration}</h2>
      <p className="quiet">{words.demonstrationSentence}</p>
      {entering.error && <ErrorState error={entering.error} />}
      {[...groups].map(([id, accounts]) => (
        <div key={id}>
          <h3 lang="zh-CN">{accounts[0]?.organisation.name}</h3>
          <ul>
            {accounts.map((account) => (
              <li key={account.username}>
                <Account
                  account={account}
                  busy={entering.isPending}
                  enter={() => entering.mutate(account.username)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Account(props: { account: Accounts['accounts'][number]; busy: boolean; enter: () => void }) {
  const words = useWords(signInWords);
  const roles = useWords(personRoleWords);
  const { account } = props;
  return (
    <button
      type="button"
      className="demonstration-account"
      disabled={props.busy}
      title={words.enterAs(account.name)}
      onClick={props.enter}
    >
      <span className="demonstration-account-name" lang="zh-CN">
        {account.name}
      </span>
      <span>{account.roles.map((role) => roles[role].name).join(' · ')}</span>
      <span className="quiet">{account.roles.map((role) => roles[role].does).join(' · ')}</span>
    </button>
  );
}
