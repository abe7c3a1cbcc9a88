import { Highlighted } from './highlighted.tsx';
import './clause-text.css';

/**
 * Words of the document as printed, in the reading serif; always Chinese, whatever the page's language. `sought` are
 * words to mark in it.
 */
export function ClauseText(props: { text: string; size?: 'row' | 'reading'; sought?: readonly string[] }) {
  return (
    <span lang="zh-CN" className={`clause-text clause-text-${props.size ?? 'reading'}`}>
      <Highlighted text={props.text} words={props.sought ?? []} />
    </span>
  );
}
