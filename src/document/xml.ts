import { SaxesParser } from 'saxes';
import { UnreadableDocument } from './unreadable.ts';

/** One element or a run of text; names come without their prefix. */
export interface XmlNode {
  /** `#text` for a run of text. */
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

/** Told of an XML part from its beginning to its end; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  close(name: string): void;
}

const TEXT = '#text';
const DEEPEST = 512;
const DECLARED_GB = /^<\?xml[^>]{0,80}encoding\s*=\s*["']gb/i;
const DECLARATION_BYTES = 128;
const NONE: Readonly<Record<string, never>> = {};

/**
 * Reads an XML part from its beginning to its end. Throws `damaged_file` for what is not well-formed, nests deeper than any
 * office file does, or declares a document type: no office format has one, and its entities could expand without end.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let depth = 0;
  const refuse = (cause: unknown): never => {
    throw new UnreadableDocument('damaged_file', { cause });
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse(depth);
    listener.open(withoutPrefix(name), withoutPrefixes(attributes));
  });
  parser.on('text', (words) => listener.text(words));
  parser.on('cdata', (words) => listener.text(words));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(withoutPrefix(name));
  });
  parser.write(decode(bytes)).close();
}

/** The root element of an XML part. Throws as `readXml` does. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const children: XmlNode[] = [];
  const open = [children];
  readXml(bytes, {
    open(name, attributes) {
      const within: XmlNode[] = [];
      open.at(-1)?.push({ name, text: '', attributes, children: within });
      open.push(within);
    },
    text(words) {
      open.at(-1)?.push({ name: TEXT, text: words, attributes: NONE, children: [] });
    },
    close() {
      open.pop();
    },
  });
  const root = children.find(({ name }) => name !== TEXT);
  if (!root) throw new UnreadableDocument('damaged_file');
  return root;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableDocument('damaged_file', { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return DECLARED_GB.test(declaration) ? 'gb18030' : 'utf-8';
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let plain: Record<string, string> | undefined;
  for (const name in attributes) {
    plain ??= {};
    plain[withoutPrefix(name)] = attributes[name] ?? '';
  }
  return plain ?? NONE;
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name at any depth, in order. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (parent: XmlNode) => {
    for (const child of parent.children) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** The words of an element and all within it. */
export function textOf(node: XmlNode): string {
  return node.name === TEXT ? node.text : node.children.map(textOf).join('');
}
