import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  attribute,
  elementsIn,
  isElement,
  isLeftOut,
  type PageElement,
  type PageNode,
  wordsOf,
} from './page-tree.ts';

type Page = DefaultTreeAdapterTypes.Document;

// Where the sites of governments put their articles
const ARTICLE_ID =
  /^(?:ucap-content|zoom|articlecontent|article_content|content_body|doc_content|trs_editor)$/i;
const ARTICLE_CLASS =
  /(?:^|\s)(?:trs_editor|trs_ueditor|pages_content|article-content|article_content|articlecontent|content-article|view-content|ucapcontent)(?:\s|$)/i;
/** The share of the page's words from which an element counts as holding the article. */
const MOST_WORDS = 0.6;
const SHORTEST_ARTICLE = 60;
const WHITE_SPACE = /\s/g;
// 「关于…的通知_岚川省人民政府」: the name of the site behind the title
const SITE_NAME = /\s*[_|－—-]\s*[^_|－—-]{2,40}$/;

/** The element that holds the article: one that a known system marks, else the smallest that holds most of the words. */
export function findArticle(page: Page): PageElement | Page {
  for (const element of elementsIn(page)) {
    const marked =
      ARTICLE_ID.test(attribute(element, 'id')) || ARTICLE_CLASS.test(attribute(element, 'class'));
    const named = element.tagName === 'article' || attribute(element, 'role') === 'article';
    if ((marked || named) && countWords(element) >= SHORTEST_ARTICLE) return element;
  }
  let place: PageElement | Page = page;
  for (;;) {
    const words = wordCounts(place);
    const total = [...words.values()].reduce((sum, count) => sum + count, 0);
    const [largest, count] = [...words].toSorted((one, other) => other[1] - one[1])[0] ?? [];
    if (!largest || count === undefined || count < total * MOST_WORDS || !holdsBlocks(largest)) return place;
    place = largest;
  }
}

/** How many words outside links each child of an element has. */
function wordCounts(place: PageElement | Page): Map<PageElement, number> {
  return new Map(
    place.childNodes
      .filter(isElement)
      .filter((child) => !isLeftOut(child))
      .map((child) => [child, countWords(child)]),
  );
}

function countWords(element: PageElement): number {
  let count = 0;
  const waiting: PageNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) count += node.value.replace(WHITE_SPACE, '').length;
    else if (isElement(node) && node.tagName !== 'a' && !isLeftOut(node)) waiting.push(...node.childNodes);
  }
  return count;
}

const BLOCK_HOLDERS = new Set([
  'html',
  'body',
  'div',
  'main',
  'section',
  'article',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
]);

/** Whether it makes sense to look within an element: a paragraph is no article. */
function holdsBlocks(element: PageElement): boolean {
  if (!BLOCK_HOLDERS.has(element.tagName)) return false;
  if (element.tagName !== 'table') return true;
  // A table of one cell is there for the layout, one of many for the task list
  return [...elementsIn(element)].filter(({ tagName }) => tagName === 'td').length === 1;
}

/** The title that a page gives its article; undefined where it names the site only. */
export function findTitle(page: Page): string | undefined {
  let heading: string | undefined;
  let title: string | undefined;
  for (const element of allElements(page)) {
    if (element.tagName === 'meta' && /^articletitle$/i.test(attribute(element, 'name')))
      return clean(attribute(element, 'content'));
    if (element.tagName === 'h1') heading ??= clean(wordsOf(element));
    if (element.tagName === 'title') title ??= clean(wordsOf(element).replace(SITE_NAME, ''));
  }
  return heading ?? title;
}

function clean(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** Every element, those of the head included. */
function* allElements(page: Page): Generator<PageElement> {
  const waiting: PageNode[] = page.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    waiting.push(...node.childNodes.toReversed());
  }
}
