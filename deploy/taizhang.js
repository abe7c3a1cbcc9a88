#!/usr/bin/env node
// The command `taizhang` of a released archive: everything but Node is in it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) await import('../src/cli/main.js');
else {
  process.stderr.write(`taizhang needs Node 22.13 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 70;
}
