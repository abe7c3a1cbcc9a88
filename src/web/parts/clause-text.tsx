import './clause-text.css';

/** Words of the document as printed, in the reading serif; always Chinese, whatever the page's language. */
export function ClauseText(props: { text: string; size?: 'row' | 'reading' }) {
  return (
    <span lang="zh-CN" className={`clause-text clause-text-${props.size ?? 'reading'}`}>
      {props.text}
    </span>
  );
}
