/** Words of a request for figures, folded. Written nearly right they count as these. */
export const LONG_WORDS =
  `vecko veckosammanfattning veckosammanfattningen sammanfattning sammanfattningen veckorapport
  veckorapporten rapport statistik statistiken siffror siffrorna vecka veckan veckor veckorna forra senaste dagarna dagar manad manaden
  manaderna tertial tertialet kvartal kvartalet jamfor jamfort januari februari april augusti september oktober
  november december prenumerera prenumeration prenumerationen avsluta offentlig exportera weekly summary report
  statistics figures month quarter compare compared january february march august october public subscribe
  unsubscribe export`
    .split(/\s+/)
    .filter((word) => word !== '');

/** By month, January first. */
export const MONTHS = [
  'januari|january|jan',
  'februari|february|feb',
  'mars|march',
  'april|apr',
  'maj|may',
  'juni|june',
  'juli|july',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];

/** Seasons by the month they begin with; each has three. */
export const SEASONS: Readonly<Record<string, number>> = {
  varen: 3,
  varas: 3,
  spring: 3,
  sommaren: 6,
  somras: 6,
  summer: 6,
  hosten: 9,
  hostas: 9,
  autumn: 9,
  vintern: 12,
  vintras: 12,
  winter: 12,
};

/** Parts of a year by their order. */
export const ORDINALS: Readonly<Record<string, number>> = {
  forsta: 1,
  first: 1,
  andra: 2,
  second: 2,
  tredje: 3,
  third: 3,
  fjarde: 4,
  fourth: 4,
};

/** Say that figures are asked for. */
export const ASKING =
  /^((vilka (ideer )?(ar|som ar) )?obesvarade( ideer)?|(which ideas are )?unanswered( ideas)?|hur manga ideer|how many ideas|vecko ?sammanfattning(en)?|sammanfattning(en)?|vecko ?rapport(en)?|rapport(en)?|statistik(en)?|siffror(na)?|weekly summary|summary|weekly report|report|statistics|figures)\b/;

/** Say nothing of their own. */
export const FILLER =
  /^(visa|ge|mig|oss|manga|ideer(na)?|ideas|kom|came|inkom(mit)?|kommit|come|have|has|many|vad|what|fatt|fick|did|we|get|got|received|hande|hant|happened|som|till|to|as|by|sag|kan|du|jag|vi|fa|snalla|tack|hur|gick|gar|det|se|ut|ser|under|for|i|pa|over|av|med|om|och|en|ett|den|de|har|hela|lanet|alla|omraden|omrade|please|show|me|us|the|give|how|did|go|of|in|on|a|an|and|with|from|fran|all|areas)\b/;
