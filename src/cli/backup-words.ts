/** What `npm run backup` and `npm run restore` print, in Swedish and English. */
export const backupWords = {
  usage: `Användning / Usage:
  npm run backup -- FILE    kopia av databasfilen, även medan boten kör / a copy of the database file, also while the bot runs
  npm run restore -- FILE   kopian tillbaka, med boten stoppad / the copy put back, with the bot stopped
`,
  mongo: `MONGODB_URI är satt. Ta kopia med npm run ideas -- export FIL, eller med databasens egen säkerhetskopiering.
MONGODB_URI is set. Copy with npm run ideas -- export FILE, or with the database's own backup.
`,
  missing: (file: string) => `${file} finns inte / does not exist.\n`,
  copied: (file: string) => `Kopierad till / copied to: ${file}\n`,
  restored: (copy: string, kept: string | null) =>
    `Återläst från / restored from: ${copy}\n` +
    (kept === null ? '' : `Det som fanns är kvar som / what was there is kept as: ${kept}\n`),
  refused: (code: string, message: string) =>
    `Inget har ändrats / Nothing was changed (${code}): ${message}\n`,
};
