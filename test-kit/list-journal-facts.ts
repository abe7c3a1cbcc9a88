import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const acts = new URL('../src/acts/', import.meta.url);
const details = new URL('../src/web/words/details.ts', import.meta.url);
/** What puts facts into a subject of the journal: `taskSubject`, `urgentReportSubjects`; not `subjectOf`. */
const MAKES_SUBJECTS = /(Subjects?|endBelow)$/;

/** The names of all facts that acts write into the journal, read from their sources. */
export function listJournalFacts(): string[] {
  const files = readdirSync(acts).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found = files.flatMap((name) => {
    const words = readFileSync(new URL(name, acts), 'utf8');
    return factsIn(ts.createSourceFile(name, words, ts.ScriptTarget.Latest, true));
  });
  return [...new Set(found)].toSorted();
}

/** The facts that have words in the pages, by language, and those left out on purpose, read from their source. */
export function listWordedFacts(): { zh: string[]; en: string[]; forPrograms: string[] } {
  const file = ts.createSourceFile('details.ts', readFileSync(details, 'utf8'), ts.ScriptTarget.Latest, true);
  const written = new Map<string, ts.Expression>();
  const texts: string[] = [];
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) written.set(name.getText(), initializer);
    }
  }
  const listTexts = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node.text);
    ts.forEachChild(node, listTexts);
  };
  const [zh, en, left] = ['zh', 'en', 'factsForPrograms'].map((name) => written.get(name));
  if (!zh || !en || !left) throw new Error('The words for facts stand elsewhere by now.');
  listTexts(left);
  return { zh: keysOf(zh), en: keysOf(en), forPrograms: texts };
}

function factsIn(file: ts.SourceFile): string[] {
  const facts: string[] = [];
  const visit = (node: ts.Node): void => {
    const names = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (names && node.name.getText(file) === 'detail' && node.initializer)
      facts.push(...keysOf(node.initializer));
    if (ts.isCallExpression(node) && MAKES_SUBJECTS.test(node.expression.getText(file))) {
      facts.push(...node.arguments.slice(1).filter(holdsNoDetail).flatMap(keysOf));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return facts;
}

/** A call may take its facts among others: then they stand under `detail` and are found there. */
function holdsNoDetail(argument: ts.Expression): boolean {
  return (
    !ts.isObjectLiteralExpression(argument) ||
    !argument.properties.some((property) => property.name?.getText() === 'detail')
  );
}

/** The names in an object as it is written, with those of the objects that are spread into it. */
function keysOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return keysOf(node.right);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isSpreadAssignment(property) ? keysOf(property.expression) : (property.name?.getText() ?? []),
  );
}
