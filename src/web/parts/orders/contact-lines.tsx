/** Whom to telephone, a line each; a number dials. */
export function ContactLines(props: {
  contacts: readonly { name: string; telephone: string; duty: string }[];
}) {
  return props.contacts.map(({ name, telephone, duty }) => (
    <span key={`${duty} ${telephone}`} className="order-contact">
      <span lang="zh-CN">{name}</span> <a href={`tel:${telephone}`}>{telephone}</a>
    </span>
  ));
}
