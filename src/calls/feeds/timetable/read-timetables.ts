import { readFileSync } from 'node:fs';
import { Fault } from '../../../domain/fault.ts';
import { type Timetable, timetablesSchema } from './timetable-settings.ts';

/** The timetables that a configuration file describes. Fault: `timetables-unreadable`, saying where it is wrong. */
export const readTimetables = (file: string | null): Timetable[] => {
  if (file === null) return [];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Fault('timetables-unreadable', `${file} går inte att läsa som JSON / cannot be read as JSON`, {
      cause: error,
    });
  }
  const read = timetablesSchema.safeParse(json);
  if (read.success) return read.data.timetables;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || file}: ${message}`);
  throw new Fault('timetables-unreadable', wrong.join('; '));
};
