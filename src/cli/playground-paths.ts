import path from 'node:path';

/** The project's own folder, whatever folder the command was given in. */
export const projectDir = path.resolve(import.meta.dirname, '../..');

/** The preset of people and channels; see the comments in the file. */
export const playgroundPreset = path.join(projectDir, '.m365agentsplayground.yml');
