import type { ContactCard } from '#contract/organisation-register.ts';
import { useWords } from '../words/bilingual.ts';
import { registerWords } from '../words/register.ts';
import './contact-table.css';

/** An organisation's contact cards in the order in which to try; a telephone dials the number. */
export function ContactTable({ contacts }: { contacts: readonly ContactCard[] }) {
  const { columns, title } = useWords(registerWords).contacts;
  return (
    <table className="facts contact-table">
      <caption className="only-heard">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.duty}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.telephone}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map(({ name, duty, telephone }) => (
          <tr key={`${duty} ${name} ${telephone}`}>
            <th scope="row" lang="zh-CN">
              {duty}
            </th>
            <td lang="zh-CN">{name}</td>
            <td>
              <a href={`tel:${telephone}`}>{telephone}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
