import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/flows/answers/read-language.ts';

describe('reading the language', () => {
  it.each([
    'We want to build a dairy together',
    'What is a process leader?',
    'Can we apply for money from Interreg Aurora?',
    'Our village wants to open the school in Åre again',
  ])('reads English in "%s"', (text) => {
    expect(readLanguage(text)).toBe('en');
  });

  it.each([
    'Vi är tre gårdar som vill bygga ett mejeri',
    'vi ar tre gardar som vill bygga ett mejeri',
    'Vi vil bygge en felles løype over grensa',
    'Je o brorn min tänkt starta fiskodling',
    'Vi vill bygga en test bed for the ski industry',
    'nej tack det räcker',
  ])('reads Swedish or its neighbours in "%s"', (text) => {
    expect(readLanguage(text)).toBe('sv');
  });

  it.each([
    'ok',
    'OK!',
    'yes',
    'hej',
    'Torsta AB',
    'Peak Innovation',
    '2026',
    '1:1',
    'Krokom',
    'Q3 2027',
    '',
    '😀',
    'IT',
    'thanks',
  ])('does not tell from "%s"', (text) => {
    expect(readLanguage(text)).toBeUndefined();
  });
});
