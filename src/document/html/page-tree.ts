import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

// Never shown, or no part of what a page says
const NEVER_READ = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'nav',
  'footer',
  'aside',
  'head',
  'title',
  'link',
  'meta',
]);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** The value of an attribute; empty where it has none. */
export function attribute(element: PageElement, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

/** Whether an element is never read: scripts, navigation, what is hidden. */
export function isLeftOut(element: PageElement): boolean {
  return (
    NEVER_READ.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    HIDDEN_STYLE.test(attribute(element, 'style'))
  );
}

/** The elements of a page in order, without those left out and what they hold. */
export function* elementsIn(root: Parent): Generator<PageElement> {
  const waiting: PageNode[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName !== 'head' && isLeftOut(node)) continue;
    yield node;
    waiting.push(...node.childNodes.toReversed());
  }
}

/** The words of an element and all within it. */
export function wordsOf(root: Parent): string {
  let words = '';
  const waiting: PageNode[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    else if (isElement(node) && !isLeftOut(node)) waiting.push(...node.childNodes.toReversed());
  }
  return words;
}
