import type { Language } from '../domain/codes.ts';
import { doctor as en } from './en/doctor.ts';
import type { SameShape } from './same-shape.ts';
import { doctor as sv } from './sv/doctor.ts';

export type DoctorTexts = SameShape<typeof sv>;

/** What `npm run doctor` says, by language. */
export const doctorTextsFor = (language: Language): DoctorTexts => (language === 'sv' ? sv : en);
