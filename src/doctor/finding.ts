import type { DoctorTexts } from '../text/doctor-texts.ts';

type Says = DoctorTexts['says'];

export type Area = keyof DoctorTexts['areas'];
export type FindingCode = keyof Says;

/** One thing that was looked at. `values` are what its sentence names: never a secret. */
export type Finding = {
  area: Area;
  state: 'ok' | 'warning' | 'fault';
  /** Stable, for machines. */
  code: FindingCode;
  values: string[];
};

export const finding =
  (area: Area) =>
  (state: Finding['state'], code: FindingCode, ...values: string[]): Finding => ({
    area,
    state,
    code,
    values,
  });
