import type { Call } from '../domain/call.ts';
import type { OwnerType } from '../domain/codes.ts';
import { OWNER_TYPES } from '../domain/codes.ts';
import { plainText } from './plain-text.ts';
import { readNumber } from './read-number.ts';

export type Applicants = Pick<Call, 'applicants' | 'notApplicants' | 'applicantsText' | 'consortium'>;

/** Kinds of applicant in what a source says about who may apply; the list is the source's, one entry an item. */
export const readApplicants = (entries: readonly string[]): Applicants => {
  const out = entries.flatMap((entry) => entry.match(SHUT_OUT) ?? []).join(' ');
  const left = entries.map((entry) => entry.replace(SHUT_OUT, ' ').replace(ONLY_AS_MEANS, ' '));
  const partners = entries.find((entry) => PARTNERS.test(entry));
  return {
    applicants: kindsIn(left.join('; ')),
    notApplicants: kindsIn(out),
    applicantsText: [...entries],
    consortium: partners === undefined ? null : { text: partners, minPartners: minPartnersOf(partners) },
  };
};

/** "inte privatpersoner" */
const SHUT_OUT = /\b(?:inte|ej|not)\b[^;,.)]*/giu;
/** "projekt kan drivas av föreningar": they carry out what others apply for. */
const ONLY_AS_MEANS = /\([^)]*drivas av[^)]*\)/giu;
const PARTNERS =
  /minst (?:\p{L}+ )?\p{L}* ?(?:parte?r?|organisationer|länder)\b|konsorti|minst en (?:svensk|part)|parter från/iu;

const kindsIn = (text: string): OwnerType[] =>
  KINDS.filter(([, words]) => words.test(text))
    .flatMap(([kinds]) => kinds)
    .filter(isFirst);

const isFirst = (kind: OwnerType, index: number, all: readonly OwnerType[]): boolean =>
  all.indexOf(kind) === index;

const ORGANISATIONS = OWNER_TYPES.filter((type) => type !== 'individual' && type !== 'unknown');

/** Words of the field for kinds of applicant, Swedish and English. */
const KINDS: [OwnerType[], RegExp][] = [
  [
    ORGANISATIONS,
    /juridiska personer|alla slags organisationer|legal (?:persons|entit)|aktörer i länet|offentliga och privata|organisationer i programområdet|andra (?:relevanta )?(?:aktörer|organisationer)/iu,
  ],
  [
    ['company', 'sme'],
    /(?<![\p{L}])(?:företag(?!sfräm)|näringsliv|industri|sm[fe]s?\b|små och medelstora|privat (?:sektor|och)|compan|business|enterprise|idéburen, privat)|offentlig, privat/iu,
  ],
  [['municipality'], /kommun|municipal|local authorit|offentlig|public/iu],
  [['region'], /region(?:er|erna)\b|fylken|offentlig|regional[a]? (?:myndighet|authorit)|public/iu],
  [['authority'], /myndighet|offentlig|authorit|public/iu],
  [
    ['university'],
    /universitet|högskol|akademi|lärosäte|forskare|forskningsorg|forskningsutf|forsknings- och|universit|academ|research/iu,
  ],
  [['institute'], /institut|forskningsorg|forskningsutf|forsknings- och|research/iu],
  [
    ['association', 'foundation'],
    /förening(?!ar? och priv)|civilsamhäl|idébur|ideell|icke[- ]ekonomiska org|icke vinstdriv|(?<!\p{L})organisationer|civil society|non-?profit|\bngo|associations?\b/iu,
  ],
  [['cooperative'], /ekonomiska? förening|kooperativ|cooperative|civilsamhäl|idébur/iu],
  [['foundation'], /stiftelse|foundation/iu],
  [['sameby'], /sameby|reindeer herding/iu],
  [['individual'], /privatperson|enskild(?:a)? person|individual|private person/iu],
];

/** "minst tre parter": the first such number counts partners or the countries they must come from. */
const minPartnersOf = (text: string): number | null => {
  const [, word = ''] =
    /minst (\p{L}+|\d+) (?:\p{L}+ )?(?:parter|organisationer|programländer|länder)/iu.exec(text) ?? [];
  const number = readNumber(plainText(word)) ?? 0;
  return number > 1 ? number : null;
};
