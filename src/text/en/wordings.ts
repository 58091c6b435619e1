import type { SameShape } from '../same-shape.ts';
import type { wordings as sv } from '../sv/wordings.ts';

export const wordings: SameShape<typeof sv> = {
  languages: { sv: 'In Swedish', en: 'In English' },
  none: 'No wording yet.',
  list: 'The definitions',
  inForce: (version, from, to) => `Version ${version}, in force ${from}–${to}.`,
  areas: 'Strength areas',
  levels: 'Levels',
  worded: 'Worded by the region',
  noneWorded: 'None yet.',
  how: 'Coordinators can write: *show wording of Bas*, *change wording of Bas: the text*, *change wording of Bas in Swedish: the text*, *remove the wording of Bas*.',
  title: (name) => `The region’s wording: ${name}`,
  changed: (name) => `Changed. This is how ${name} is worded now.`,
  removed: (name) => `The wording of ${name} is removed.`,
  before: (language) => `Before (${language.toLowerCase()})`,
  after: (language) => `After (${language.toLowerCase()})`,
  newVersion: (version, from) =>
    `New version: ${version}, in force from ${from}. Ideas already sent keep the version they were judged by.`,
  same: (name) => `${name} is worded so already. Nothing has changed.`,
  nothingToRemove: (name) => `${name} has no wording in that language. Nothing has changed.`,
  which: (names) =>
    `What do you want to word? I know ${names}, and every word in *concepts*. Nothing has changed.`,
  noText: (name) => `Write the text after a colon: *change wording of ${name}: …*`,
  tooLong: (length, max) =>
    `The wording is too long: ${length} characters, at most ${max}. Nothing has changed.`,
  onlyCoordinators: (contact) =>
    `Only the coordinators change the region’s wordings. If you have a suggestion, contact ${contact}. Nothing has changed.`,
  busy: 'Several people are changing the definitions at once. Please try again in a moment. Nothing has changed.',
};
