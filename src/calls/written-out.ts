import spoken from './knowledge/spoken.json' with { type: 'json' };
import { plainText } from './plain-text.ts';
import { readNumber } from './read-number.ts';

const FORMS = new Map(Object.entries(spoken.forms));

/** What stands for "att" where it follows these, else for "och". */
const BEFORE_INFINITIVE =
  /(?<=(?<!\p{L})(?:går det|går|gick|kvar|utan|för|om|att|dags|svårt|lätt|tänkt|sugna? på|på|försöker|hinner|hjälp|möjligt|pengar|bidrag|kommer|funderar på) )[oå](?=\s)/giu;
const AND = /(?<=[\p{L}\p{N})]\s)[oå](?=\s)/gu;
const MAN =
  /(?<=(?<!\p{L})(?:kan|kunde|får|fick|ska|skulle|måste|behöver|vill|bör) )en(?= (?:söka|få|ansöka|göra|ha)(?!\p{L}))/giu;
const ONE = /(?<!\p{L})en(?= (?:kan|kunde|får|fick|måste|vill|behöver) )/giu;
const WAS = /(?<=(?<!\p{L})(?:vad|när|hur|vem|vilka|vilket|vilken|det|den|de|som) )va(?!\p{L})/giu;
const BE =
  /(?<=(?<!\p{L})(?:kan|kunde|får|ska|skulle|måste|bör|vill|att|kunna) (?:[\p{L}\p{N}]+ ){0,4})va(?=\s(?:\p{L}+ )?\p{L})/giu;
const IS = /(?<=(?<!\p{L})(?:vi|det|hva|når|hvem|jeg) )er(?!\p{L})/giu;

/** "call nine", "omgång fem" */
const NUMBERED = /(?<=(?<!\p{L})(?:call|omgång|nummer|number|nr|round) )\p{L}+/giu;

/**
 * A question as it would be written: "va kan en söka o hur mycke e de" is "vad kan man söka och hur mycket är de". People
 * write to a bot as they speak, and the neighbours write Norwegian.
 */
export const writtenOut = (text: string): string =>
  text
    .replace(IS, 'är')
    .replace(WAS, 'var')
    .replace(BE, 'vara')
    .replace(BEFORE_INFINITIVE, 'att')
    .replace(AND, 'och')
    .replace(MAN, 'man')
    .replace(ONE, 'man')
    .replace(NUMBERED, (word) => String(readNumber(plainText(word)) ?? word))
    .replace(/(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu, (word) => FORMS.get(word.toLowerCase()) ?? word);
