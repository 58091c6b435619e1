import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPng, writePng } from './png.ts';

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((pixels) => ({ width, height, pixels })),
  );

test('what is written is read back, with few colours and with many', () => {
  fc.assert(
    fc.property(picture, fc.boolean(), (drawn, few) => {
      const pixels = few ? drawn.pixels.map((value) => value & 0x80) : drawn.pixels;
      const { comment, ...read } = readPng(writePng({ ...drawn, pixels }, 'from here'));
      expect(read).toEqual({ ...drawn, pixels });
      expect(comment).toBe('from here');
    }),
  );
});

test('a damaged file is refused', () => {
  const file = writePng({ width: 1, height: 1, pixels: new Uint8Array([1, 2, 3, 4]) }, '');
  const damaged = Buffer.from(file);
  damaged.writeUInt8(99, 20);
  expect(() => readPng(damaged)).toThrow('checksum');
  expect(() => readPng(file.subarray(1))).toThrow('not a PNG');
});
