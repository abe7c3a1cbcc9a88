const LEAD_BYTES: [number, number] = [0x81, 0xfe];
const TRAIL_BYTES: [number, number] = [0x40, 0xfe];
const NO_CHARACTER = '\ufffd';

/** The text in GB18030, as far as its characters have one or two bytes there; throws for one that has four. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character < '\u0080') return character.charCodeAt(0);
    const pair = pairs.get(character);
    if (!pair) throw new Error(`${character} has no pair of bytes in GB18030`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

/** Every pair of bytes under its character, by the platform's own decoder. */
function readPairs(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, [number, number]>();
  for (let lead = LEAD_BYTES[0]; lead <= LEAD_BYTES[1]; lead += 1) {
    for (let trail = TRAIL_BYTES[0]; trail <= TRAIL_BYTES[1]; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!character.includes(NO_CHARACTER) && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

const pairs = readPairs();
