import { crc32, inflateRawSync } from 'node:zlib';

export type Entry = { name: string; content: Buffer; time: number };

/** Reads a zip by its central directory, as Teams must: names, contents (checked by their sums), DOS times. */
export function unzip(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no end of central directory');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('no entry where one should be');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const content = contentAt(file, file.readUInt32LE(at + 42), {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
    });
    if (crc32(content) !== file.readUInt32LE(at + 16)) throw new Error(`${name}: checksum`);
    entries.push({ name, content, time: file.readUInt32LE(at + 12) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function contentAt(
  file: Buffer,
  local: number,
  { method, packed }: { method: number; packed: number },
): Buffer {
  if (file.toString('latin1', local, local + 4) !== 'PK\x03\x04') throw new Error('no local header');
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const data = file.subarray(start, start + packed);
  if (method === 0) return data;
  if (method === 8) return inflateRawSync(data);
  throw new Error(`method ${method}`);
}
