import { XMLParser } from 'fast-xml-parser';
import { UnreadableDocument } from './unreadable.ts';

/** One element or a run of text; names come without their prefix. */
export interface XmlNode {
  /** `#text` for a run of text. */
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';
// Office files declare no document type; one that does wants its entities expanded
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
const DEEPEST = 512;

const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: DEEPEST,
});

/** The elements of an XML part, in order. Throws `UnreadableDocument` for what is no XML or declares entities. */
export function parseXml(bytes: Uint8Array): XmlNode[] {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (DOCTYPE.test(text)) throw new UnreadableDocument('damaged_file');
  try {
    const parsed: unknown = parser.parse(text);
    return nodesOf(parsed);
  } catch (cause) {
    throw new UnreadableDocument('damaged_file', { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Gives the library's loose lists the shape of `XmlNode`. */
function nodesOf(list: unknown): XmlNode[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const name = Object.keys(entry).find((key) => key !== ATTRIBUTES);
    if (name === undefined) return [];
    const value = entry[name];
    if (name === TEXT) return [{ name, text: String(value), attributes: {}, children: [] }];
    return [{ name, text: '', attributes: attributesOf(entry[ATTRIBUTES]), children: nodesOf(value) }];
  });
}

function attributesOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** The words of an element and all within it. */
export function textOf(node: XmlNode): string {
  return node.name === TEXT ? node.text : node.children.map(textOf).join('');
}
