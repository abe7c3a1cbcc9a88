import type { LocalDate } from '#calendar/local-date.ts';
import type { Block, OutlineNode, Role, Span } from '#parse/directive.ts';
import type { BasisKind } from '../values/ledger-states.ts';
import type { Matter, MatterDeadline, MatterTask } from './matter.ts';

/** A matter as a text, and where in it each thing stands that the person wrote. */
export interface ComposedMatter {
  text: string;
  blocks: Block[];
  outline: OutlineNode[];
  /** One for each task, in the same order. */
  places: MatterPlace[];
}

export interface MatterPlace {
  ordinal: number;
  /** Its number, where there are several tasks. */
  path: string[];
  span: Span;
  /** The bracket behind the clause. */
  responsibilitySpan: Span;
  /** One for each responsibility: its label and names. */
  responsibilitySpans: Span[];
  /** The words of the deadline, without their label; null where there is none. */
  deadlineSpan: Span | null;
}

/** How the text says on what a matter rests. */
const basisWords: Record<BasisKind, string> = {
  meeting: '会议议定',
  instruction: '领导批示',
  approved_proposal: '报批同意',
  other: '其他依据',
};
const labels: Record<Role, string> = {
  lead: '牵头单位：',
  responsible: '责任单位：',
  support: '配合单位：',
  supervisor: '分管领导：',
};
const DEADLINE_LABEL = '完成时限：';
const WHITE_SPACE = /\s+/g;

/**
 * Writes a matter as a text of its own: title, basis, one paragraph a task with whom it names in a bracket behind it, issuer
 * and day. Every word of it is the person's or a label of the field.
 */
export function composeMatter(matter: Matter): ComposedMatter {
  const { title, basisKind, basis, decidedOn, issuer, tasks } = matter;
  const writer = new MatterWriter();
  writer.block('title', oneLine(title));
  writer.block('preamble', `依据：${basisWords[basisKind]}——${oneLine(basis)}（${dayInChinese(decidedOn)}）`);
  for (const task of tasks) writer.task(task, tasks.length > 1);
  if (issuer !== null) writer.block('signature', oneLine(issuer));
  writer.block('date', dayInChinese(decidedOn));
  const { text, blocks, outline, places } = writer;
  return { text, blocks, outline, places };
}

/** Puts paragraphs under each other and remembers where each part of them stands. */
class MatterWriter {
  text = '';
  readonly blocks: Block[] = [];
  readonly outline: OutlineNode[] = [];
  readonly places: MatterPlace[] = [];

  block(kind: Block['kind'], words: string): void {
    this.#break();
    this.blocks.push({ kind, span: this.#write(words) });
  }

  task({ clause, responsibilities, deadline }: MatterTask, numbered: boolean): void {
    this.#break();
    const ordinal = this.places.length + 1;
    const number = String(ordinal);
    if (numbered) {
      const span = this.#write(`${number}．`);
      this.outline.push({ kind: 'item', number, title: null, span, children: [] });
    }
    const span = this.#write(oneLine(clause));
    const start = this.text.length;
    const parts = [
      ...responsibilities.map(({ role, organisations, openEnded }) => {
        const names = organisations.map(({ name }) => oneLine(name)).join('、');
        return { label: labels[role], words: openEnded ? `${names}等` : names };
      }),
      ...(deadline ? [{ label: DEADLINE_LABEL, words: deadlineWords(deadline) }] : []),
    ];
    const spans = parts.map(({ label, words }, index) => {
      this.#write(index === 0 ? '（' : '；');
      const [from] = this.#write(label);
      const [said, to] = this.#write(words);
      return { whole: [from, to] satisfies Span, words: [said, to] satisfies Span };
    });
    this.#write('）');
    this.places.push({
      ...{ ordinal, span, path: numbered ? [number] : [] },
      responsibilitySpan: [start, this.text.length],
      responsibilitySpans: spans.slice(0, responsibilities.length).map(({ whole }) => whole),
      deadlineSpan: (deadline && spans.at(-1)?.words) ?? null,
    });
  }

  #break(): void {
    if (this.text !== '') this.text += '\n';
  }

  #write(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }
}

function deadlineWords({ kind, on }: MatterDeadline): string {
  const day = on && dayInChinese(on);
  switch (kind) {
    case 'complete':
      return day ? `${day}前完成` : '尽快完成';
    case 'issue_policy':
      return day ? `${day}前出台相关政策` : '出台相关政策';
    case 'ongoing':
      return day ? `持续推进至${day}` : '持续推进';
    case 'when_appropriate':
      return '适时出台相关政策';
  }
}

/** `2024-06-03` as 2024年6月3日. */
function dayInChinese(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function oneLine(words: string): string {
  return words.trim().replace(WHITE_SPACE, ' ');
}
