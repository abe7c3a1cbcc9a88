#!/usr/bin/env node
// Checks that an act stands in the history to which a root commits, without the program that says so: nothing but Node's own
// SHA-256. `node check-proof.js PROOF.json [SIZE:ROOT]`; the root is one that you kept elsewhere. RFC 9162 §2.1.3.2.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const half = (number) => Math.floor(number / 2);

function rootFrom({ entry, leaf, size, path }) {
  let hash = sha256(Uint8Array.of(0), Buffer.from(entry, 'utf8'));
  let [position, last] = [leaf, size - 1];
  for (const step of path) {
    if (last === 0) return undefined;
    const sibling = Buffer.from(step, 'hex');
    const isRight = position % 2 === 1 || position === last;
    hash = isRight ? sha256(Uint8Array.of(1), sibling, hash) : sha256(Uint8Array.of(1), hash, sibling);
    if (isRight) while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    [position, last] = [half(position), half(last)];
  }
  return last === 0 ? hash.toString('hex') : undefined;
}

const [file, known] = process.argv.slice(2);
if (!file) {
  console.error('用法 usage: node check-proof.js PROOF.json [SIZE:ROOT]');
  process.exit(2);
}
let proof;
try {
  proof = JSON.parse(readFileSync(file, 'utf8'));
  if (proof.format !== 'taizhang-inclusion-1') throw new Error('its format is not taizhang-inclusion-1');
} catch (fault) {
  console.error(`无法读取 cannot be read: ${file}: ${fault.message}`);
  process.exit(2);
}
const { size, root, leaf } = proof;
const holds = Number.isSafeInteger(leaf) && leaf >= 0 && leaf < size && rootFrom(proof) === root;
const agrees = known === undefined || known.toLowerCase() === `${size}:${root}`;
if (!holds || !agrees) {
  const zh = holds ? '证明本身成立，但其根与所给的根不同' : '证明不成立：内容或路径被改动过';
  const en = holds
    ? 'the proof holds, but its root is not the one given'
    : 'the proof does not hold: entry or path was changed';
  console.error(`${zh}\n${en}`);
  process.exit(1);
}
console.log(proof.entry);
console.log(`第 ${leaf + 1} 条，共 ${size} 条，根 root ${size}:${root}`);
if (known === undefined) {
  console.log(
    '请把上面的根与另行保存的根（通报、邮件、见证文件）核对 / compare this root with one kept elsewhere',
  );
}
