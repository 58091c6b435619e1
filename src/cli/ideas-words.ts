/** What `npm run ideas` prints, in Swedish and English. */
export const ideasWords = {
  usage: `Användning / Usage:
  npm run ideas -- export FILE [--sqlite DATABASE]
  npm run ideas -- import FILE [--sqlite DATABASE] [--replace]
  npm run ideas -- schema > FILE

Utan --sqlite gäller det konfigurerade lagret: MONGODB_URI, annars SQLITE_FILE.
Without --sqlite the configured store: MONGODB_URI, else SQLITE_FILE.
--replace: det som står i filen ersätter det som finns / what the file says replaces what is there.
Filen beskrivs i / the file is described in docs/ideas-file.md.
`,
  exists: (file: string) => `${file} finns redan / exists already.\n`,
  missing: (file: string) => `${file} finns inte / does not exist.\n`,
  from: (place: string) => `Ur / from: ${place}\n`,
  into: (place: string) => `Till / into: ${place}\n`,
  checked: (entries: number) => `${entries} rader kontrollerade / lines checked.\n`,
  progress: (done: number, of: number) =>
    `${done} poster / entries, ${Math.min(100, Math.floor((100 * done) / Math.max(1, of)))} %\n`,
  exported: (entries: number, file: string) => `${entries} poster i / entries in ${file}.\n`,
  refused: (lines: number) =>
    `${lines} rader går inte att läsa; inget har skrivits. / ${lines} lines cannot be read; nothing was written.\n`,
  noEnd: 'Filen saknar slutrad: den kan vara avkortad. / The file has no end line: it may be cut short.\n',
  wrongEnd: (said: number, found: number) =>
    `Slutraden säger ${said} poster men filen har ${found}; inget har skrivits. / The end line says ${said} entries, the file has ${found}; nothing was written.\n`,
  imported: ({ written, same, kept }: { written: number; same: number; kept: number }) =>
    `${written} skrivna / written, ${same} fanns redan / already there, ${kept} inte ersatta / not replaced.\n`,
  kept: (line: number, kind: string, key: string) =>
    `rad / line ${line}: ${kind} ${key}: något annat finns redan och står kvar / something else is there and stays\n`,
  more: (count: number) => `… ${count} till / more\n`,
};
