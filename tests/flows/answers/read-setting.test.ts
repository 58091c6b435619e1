import { describe, expect, it } from 'vitest';
import { readSetting } from '../../../src/flows/answers/read-setting.ts';

describe('giving a field its value by name', () => {
  it.each([
    ['ändra kommun till Åre', 'where', 'Åre'],
    ['Ändra rubriken till Ost från Oviken', 'title', 'Ost från Oviken'],
    ['rubrik: Ost: en förstudie', 'title', 'Ost: en förstudie'],
    ['byt nivå till spets', 'level', 'spets'],
    ['område: upplevelser', 'area', 'upplevelser'],
    ['Budget: 900 tkr', 'funding', '900 tkr'],
    ['change the municipality to Krokom', 'where', 'Krokom'],
  ])('%s', (text, field, value) => {
    expect(readSetting(text)).toEqual({ field, value });
  });

  it.each([
    'ändra kommun',
    'vad är spets: bas?',
    'Vi vill ändra kommunens syn till det bättre',
    'ändra livet till det bättre',
    'Var: Krokom\nBudget: 900 tkr',
    'mål: 63 000 m2 paneler\noch mer',
    '',
  ])('sets nothing: %s', (text) => {
    expect(readSetting(text)).toBeUndefined();
  });
});
