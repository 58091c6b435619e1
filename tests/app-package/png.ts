import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue, alpha (0 is transparent). */
export type Picture = { width: number; height: number; pixels: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Channels by colour type: true colour, palette, true colour with alpha. */
const CHANNELS = { 2: 3, 3: 1, 6: 4 } as const;

/** Reads a PNG of eight bits a channel: true colour with or without alpha, or a palette. Not interlaced. */
export function readPng(file: Uint8Array): Picture & { comment: string } {
  const parts = chunksOf(Buffer.from(file));
  const header = parts.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('no IHDR');
  const [width, height, depth, kind, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header.readUInt8(8),
    header.readUInt8(9),
    header.readUInt8(12),
  ];
  if (depth !== 8 || interlaced !== 0) throw new Error(`depth ${depth}, interlaced ${interlaced}`);
  if (kind !== 2 && kind !== 3 && kind !== 6) throw new Error(`colour type ${kind}`);
  const channels = CHANNELS[kind];
  const data = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map((part) => part.data));
  const raw = unfilter(inflateSync(data), width * channels, height, channels);
  const palette = parts.find(({ type }) => type === 'PLTE')?.data ?? Buffer.alloc(0);
  const alphas = parts.find(({ type }) => type === 'tRNS')?.data ?? Buffer.alloc(0);
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const pixel = raw.subarray(at * channels, at * channels + channels);
    const index = pixel[0] ?? 0;
    const rgba =
      kind === 3
        ? [...palette.subarray(index * 3, index * 3 + 3), alphas[index] ?? 255]
        : [...pixel.subarray(0, 3), kind === 6 ? (pixel[3] ?? 0) : 255];
    pixels.set(rgba, at * 4);
  }
  const comment = parts.find(({ type }) => type === 'tEXt')?.data.toString('latin1') ?? '';
  return { width, height, pixels, comment: comment.slice(comment.indexOf('\0') + 1) };
}

/** Writes a PNG: with a palette when the picture has at most 256 colours, else as it is. */
export function writePng({ width, height, pixels }: Picture, comment: string): Buffer {
  const colours = new Map<number, number>();
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = view.getUint32(at);
    if (!colours.has(colour)) colours.set(colour, colours.size);
  }
  const indexed = colours.size <= 256;
  const bytes = indexed ? 1 : 4;
  const lines = Buffer.alloc((width * bytes + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const to = at * bytes + Math.floor(at / width) + 1;
    if (indexed) lines[to] = colours.get(view.getUint32(at * 4)) ?? 0;
    else lines.set(pixels.subarray(at * 4, at * 4 + 4), to);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 6], 8);
  const list = [...colours.keys()];
  const palette = Buffer.from(list.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', palette), chunk('tRNS', Buffer.from(list.map((c) => c & 255)))] : []),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1')),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const parts: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const checked = file.subarray(at + 4, at + 8 + length);
    if (crc32(checked) !== file.readUInt32BE(at + 8 + length)) throw new Error('checksum of a chunk');
    parts.push({ type: checked.toString('latin1', 0, 4), data: checked.subarray(4) });
    at += 12 + length;
  }
  return parts;
}

function chunk(type: string, data: Buffer): Buffer {
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(checked.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(checked, 4);
  framed.writeUInt32BE(crc32(checked), checked.length + 4);
  return framed;
}

function unfilter(data: Buffer, lineLength: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(lineLength * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (lineLength + 1);
    const filter = data[from];
    for (let x = 0; x < lineLength; x += 1) {
      const left = x < step ? 0 : (out[y * lineLength + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * lineLength + x] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[(y - 1) * lineLength + x - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * lineLength + x] = (data[from + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
