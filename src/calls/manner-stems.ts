import { stemWord } from '../triage/stem-word.ts';
import { plainText } from './plain-text.ts';

/**
 * Words that say how a project is done, who with or how large, not what it is about. Ideas and calls of every kind have
 * them: they were the chance hits when the calls for the 79 ideas of the corpus were read through.
 */
const LIST = `
  forskning bygga build liten små small stor samarbete nätverk network samverkan norsk svensk europeisk förstudie prov experiment test
  kurs strategisk viktig framtid leder offentlig investering produkt product process based area spring utveckla digital ny
  nya plats unga projekt innovation kunskap metod resurs modell partner gemensam lokal nationell internationell sida
`;

export const MANNER_STEMS: ReadonlySet<string> = new Set(plainText(LIST).trim().split(/\s+/u).map(stemWord));
