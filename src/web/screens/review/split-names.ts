const opening = '（(〔[';
const closing = '）)〕]';

/** Names written with 、 or a comma between them; a mark inside brackets belongs to its name. */
export function splitNames(written: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const character of written) {
    if (opening.includes(character)) depth += 1;
    if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、，,；;\n'.includes(character)) {
      names.push(name);
      name = '';
    } else {
      name += character;
    }
  }
  return [...names, name].map((one) => one.trim()).filter((one) => one !== '');
}
