import { yearOf } from '#calendar/local-date.ts';
import type { Mark } from '#document/mark.ts';
import { annotationContext, findYearInTitle } from './annotation-context.ts';
import { append } from './append.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { splitAttachments } from './attachments.ts';
import { isClassificationMark } from './classification.ts';
import type { Block, Diagnostic, DiagnosticCode, Directive, DocumentHead, Span } from './directive.ts';
import { readDuties } from './duties.ts';
import { type Head, readHead } from './head.ts';
import { type Line, readLines } from './lines.ts';
import { findMissingResponsibilities } from './missing-responsibilities.ts';
import { findNumberGaps } from './number-gaps.ts';
import { readElements } from './read-elements.ts';
import { findTail, readSignedDate, type SignedDate } from './signature.ts';
import { readTask } from './task.ts';
import { findUnreadRoles } from './unread-roles.ts';

/** The longest text that is read, in UTF-16 units. */
export const longestText = 16 * 1024 * 1024;

// Control characters do not occur in text
const NOT_TEXT = /[\p{Cc}\uFFFE\uFFFF]/u;
const WHITE_SPACE = /[\t\n\v\f\r\u0085]/g;
const YEAR_IN_NUMBER = /[〔[（(﹝［]\s*(\d{4})/;

/**
 * Reads a directive, with what is known of its file's layout: head, outline, tasks with responsibilities, deadlines and
 * targets, and the duties of its closing part. Always returns; what is odd is a diagnostic. White space apart, every character lies in exactly one of a block, an
 * outline number or title, a task's clause, a task's responsibility. Pure, deterministic, linear in the text's length.
 */
export function parseDirective(text: string, marks: readonly Mark[] = []): Directive {
  const refusal = findRefusal(text);
  if (refusal) return unread(text, refusal);
  const { body: printed, footnotes } = partFootnotes(readLines(text), marks);
  const { main, attachments } = splitAttachments(printed);
  const tailFrom = findTail(main);
  const head = readHead(main.slice(0, tailFrom));
  const tail = readSignedDate(main.slice(tailFrom));
  const document = documentHead(head, tail);
  const bodies = [main.slice(head.bodyFrom, tailFrom), ...attachments.map(({ body }) => body)];
  const found = bodies.map((lines) => readBody(lines, text));
  const context = annotationContext(text, document);
  const diagnostics = [
    ...findSecrecy(main.slice(0, head.bodyFrom)),
    ...found.flatMap((body) => body.diagnostics),
  ];
  const tasks = found
    .flatMap(({ drafts }) => drafts)
    .map((draft, index) => {
      const reading = readTask(draft, index + 1, text, context);
      append(diagnostics, reading.diagnostics);
      return reading.task;
    });
  const texts = found.flatMap((body) => body.blocks);
  append(diagnostics, findUnreadRoles(text, tasks, texts, diagnostics));
  if (tasks.length === 0) diagnostics.push(problem('no_responsibility', text));
  const blocks = [
    ...head.blocks,
    ...found.flatMap((body) => body.blocks),
    ...tail.blocks('closing', 'note'),
    ...attachments.flatMap(({ heading }) => heading),
    ...footnotes.map(
      ({ start, text: words }): Block => ({ kind: 'note', span: [start, start + words.length] }),
    ),
  ].toSorted(byPlace);
  const duties = blocks
    .filter(({ kind }) => kind === 'closing')
    .flatMap(({ span }) => readDuties(text.slice(...span), span[0], context));
  return {
    document,
    blocks,
    outline: found.flatMap(({ outline }) => outline),
    tasks,
    duties,
    diagnostics: diagnostics.toSorted(byPlace),
  };
}

/** Footnotes stand behind the text's end and are no part of its last task. */
function partFootnotes(lines: Line[], marks: readonly Mark[]): { body: Line[]; footnotes: Line[] } {
  const from = marks.find(({ kind }) => kind === 'footnote')?.span[0] ?? Number.POSITIVE_INFINITY;
  const first = lines.findIndex(({ start }) => start >= from);
  return first === -1
    ? { body: lines, footnotes: [] }
    : { body: lines.slice(0, first), footnotes: lines.slice(first) };
}

/** The body of the document or of one attachment; notes and a date at the end of an attachment are blocks. */
function readBody(lines: Line[], text: string): Arrangement {
  const tailFrom = findTail(lines);
  const found = arrange(readElements(lines.slice(0, tailFrom), text));
  const blocks = [...found.blocks, ...readSignedDate(lines.slice(tailFrom)).blocks('closing', 'note')];
  const diagnostics = [
    ...found.diagnostics,
    ...findNumberGaps(found.outline),
    ...findMissingResponsibilities(found.outline, found.drafts, found.blocks),
  ];
  return { ...found, blocks, diagnostics };
}

function findRefusal(text: string): DiagnosticCode | undefined {
  if (text.length > longestText) return 'too_large';
  if (NOT_TEXT.test(text.replace(WHITE_SPACE, ' '))) return 'not_text';
  return text.trim() === '' ? 'no_responsibility' : undefined;
}

/** The answer to a text that cannot be read at all. */
function unread(text: string, code: DiagnosticCode): Directive {
  const document: DocumentHead = {
    title: null,
    docNumber: null,
    issuer: null,
    issuedOn: null,
    addressees: [],
    year: null,
  };
  const blocks: Block[] = text.trim() === '' ? [] : [{ kind: 'narrative', span: [0, text.length] }];
  return { document, blocks, outline: [], tasks: [], duties: [], diagnostics: [problem(code, text)] };
}

function problem(code: DiagnosticCode, text: string): Diagnostic {
  return { severity: 'error', code, message: messages[code] ?? code, span: [0, text.length] };
}

const messages: Partial<Record<DiagnosticCode, string>> = {
  no_responsibility: '全文没有责任分工：没有一条任务写明由谁牵头、负责或者配合',
  not_text: '内容不是文字：含有控制字符',
  too_large: '文字过长：最多读取16777216个字符',
  classified: '文件标有密级，本系统不处理涉密文件',
};

/** A mark of secrecy before the body refuses the document. */
function findSecrecy(lines: Line[]): Diagnostic[] {
  return lines
    .filter(({ text }) => isClassificationMark(text))
    .map(({ text, start }) => ({ ...problem('classified', ''), span: [start, start + text.length] }));
}

function documentHead(head: Head, tail: SignedDate): DocumentHead {
  const { title, docNumber, addressees } = head;
  const issuedOn = tail.issuedOn ?? head.issuedOn;
  const inNumber = YEAR_IN_NUMBER.exec(docNumber ?? '')?.[1];
  const printed = findYearInTitle(title) ?? (inNumber ? Number(inNumber) : undefined);
  const year = printed ?? (issuedOn ? yearOf(issuedOn) : null);
  return { title, docNumber, issuer: tail.issuer ?? head.issuer, issuedOn, addressees, year };
}

function byPlace(one: { span: Span }, other: { span: Span }): number {
  return one.span[0] - other.span[0];
}
