import type { Language } from '../../domain/codes.ts';
import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/** Only this much of a message is weighed. */
const SAMPLE_CHARACTERS = 4000;

/**
 * The language a message is written in, when it shows: English only for a clear sentence of English, Swedish
 * also for Norwegian, Danish and dialect. Nothing for a single word, a name, numbers or "ok".
 */
export function readLanguage(text: string): Language | undefined {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const words = wordsOf(fold(sample)).filter(({ word }) => /\p{L}/u.test(word));
  if (words.length < 2) return undefined;
  const english = words.filter(({ word }) => ENGLISH.has(word));
  const nordic = words.filter(
    ({ word, raw }) => NORDIC.has(word) || /[åäöæøÅÄÖÆØ]/u.test(raw.normalize('NFC')),
  );
  const distinct = new Set(english.map(({ word }) => word)).size;
  if (words.length >= 3 && distinct >= 2 && english.length > nordic.length * 2) return 'en';
  if (nordic.length > 0 && nordic.length >= english.length) return 'sv';
  return undefined;
}

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words of English sentences that are no Swedish or Norwegian words ("in", "on", "man", "for" are left out). */
const ENGLISH =
  set(`the a is are we you they to of and that this these those with would want wants what how where when who why can could
  should does do did don't dont not our your their my it its be been have has about which there here from if by as at an but or i i'm
  we're need needs help please make build like am was were will us them because more than into find explain mean means tell me apply
  for in on new project idea funding small companies farmers school local people anyone something`);

/** Words of Swedish and Norwegian sentences that are no English words. Folded. */
const NORDIC =
  set(`och att det som vi ar jag inte med till av en ett den har vill ska kan om pa sa hur vad var nar vem vilka vilken finns
  fran eller men ni du mig oss vara min mitt mina er ert era dom de dem nagon nagot nat nan ocksa bara skulle vilja gora bygga nya ny
  ja nej hej tack e o ikke og jeg ikkje vil skal hva hvordan hvem fra til av pa er et noe noen mer utan under over efter mellan inom
  hela lanet kommun kommunen ide projekt pengar soka borja fragar langt hos sig sin sitt sina an nu redan int je ja va ha`);
