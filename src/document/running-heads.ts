// 「机密★1年」「密级：秘密」 in a running head; a head that only repeats the title has neither
const SECRECY = /密\s*级|^[\s★]*[秘机绝]\s*密/;

/** Those lines of a running head or foot that say how secret a document is: all others repeat what is known or count pages. */
export function keepSecrecy(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => SECRECY.test(line));
}
