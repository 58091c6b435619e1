import type { Question } from '../../src/domain/idea-values.ts';
import type { Drawn } from './draw-ideas.ts';

/**
 * Plain answers that fit any idea, by question, as somebody types them. Each idea has its own: the same
 * long words from the same person within two minutes count as one message delivered twice.
 */
export const answersFor: Record<Drawn, Partial<Record<Question | 'doubt', string>>> = {
  hard: {
    need: 'I dag gör var och en på sitt sätt och det blir dyrt.',
    change: 'Fler kan vara med, och det märks i bygden.',
    where: 'Östersund och Krokom',
    who: 'Vi är en ekonomisk förening och Östersunds kommun är med',
    funding: 'Ungefär 500 tkr under 2027',
    doubt: 'Det gäller dem som redan arbetar med det.',
  },
  nobodys: {
    need: 'Ingen har tid att ta tag i det ensam.',
    change: 'De som bor här märker att det går framåt.',
    where: 'Mest i Härjedalen, lite i Berg',
    who: 'Härjedalens kommun äger idén, två föreningar är med',
    funding: 'Vi tänker oss 1,2 miljoner på två år, kanske Leader',
    doubt: 'Alla i länet kan använda det.',
  },
  english: {
    need: 'Today everybody does it alone and it costs too much.',
    change: 'More people can take part, and the villages notice it.',
    where: 'In Åre and Strömsund',
    who: 'We are a company together with the municipality of Åre',
    funding: 'About SEK 500 000 during 2027',
    doubt: 'It concerns those who already work with this.',
  },
};
