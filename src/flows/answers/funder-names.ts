import type { Funder } from '../../domain/codes.ts';

/**
 * How funders are named, as patterns on folded text (lower case, no accents). Source: the aliases of the
 * domain, 6.6. `needs`: a word that is also something else counts only with words of money before it
 * (`money`), with those or a preposition (`cue`), or when written in capitals (`capital`).
 */
export type FunderName = { funder: Funder; pattern: RegExp; needs?: 'cue' | 'money' | 'capital' };

const name = (funder: Funder, pattern: string, needs?: FunderName['needs']): FunderName => ({
  funder,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu'),
  ...(needs === undefined ? {} : { needs }),
});

export const FUNDER_NAMES: readonly FunderName[] = [
  name(
    '1-1',
    String.raw`(?:anslag(?:et)? )?1[:.]1[- ]?(?:medel|medlen|arende|arenden|arendet|projekt|projektet|pengar|stod|anslag|ansokan|finansiering)`,
  ),
  name('1-1', String.raw`anslag(?:et)? 1[:.]1|ett[- :]ett(?:[- ]?(?:medel|medlen|arende|projekt|pengar))?`),
  name(
    '1-1',
    'projektstod(?:et)?|regionala utvecklingsmed(?:el|len)|regionala projektmed(?:el|len)|tillvaxtmed(?:el|len)',
  ),
  name(
    '1-1',
    'medfinansiering (?:fran |av )?region(?:en)?|regional medfinansiering|regionens (?:pengar|medel|medfinansiering|projektmedel)',
  ),
  name(
    '1-1',
    '(?:pengar|medel|stod|bidrag|finansiering|medfinansiering) (?:fran|av|hos) (?:region(?:en)?(?: jamtland(?: harjedalen)?)?|rjh)',
  ),
  name(
    'eruf',
    'eruf|erdf|efru|regionalfond(?:en|ens)?|(?:europeiska )?regionala utvecklingsfond(?:en|ens)?|european regional development fund',
  ),
  name(
    'eruf',
    '(?:program(?:met)?|fonden) (?:for )?mellersta norrland|mellersta norrland(?:s)?(?:-| )?program(?:met)?',
  ),
  name('esf', String.raw`esf\+?|esf-radet|(?:europeiska )?socialfond(?:en|ens)?|european social fund`),
  name(
    'interreg',
    'interreg(?:[- ](?:aurora|sverige[- ]norge|npa|europe|ostersjon|baltic sea|nordsjon|north sea))?(?:-?projekt|-?medel|-?pengar|programmet)?',
  ),
  name(
    'interreg',
    'interregg|intereg|svno|ngb|nordens grona balte|aurora(?:-?projekt|-?programmet|-?medel)|auroraprojekt|npa|norra periferin|northern periphery(?: and arctic)?',
  ),
  name('interreg', 'ostersjoprogrammet|baltic sea region|bsr'),
  name('interreg', 'aurora', 'cue'),
  name(
    'leader',
    'leader[- ]?(?:grogrund|3sam|mittland(?: plus)?|medel|medlen|pengar|projekt|projektet|stod|omrade|omradet|kontoret|fonden)|grogrund|3sam|mittland plus|leaders pengar',
  ),
  name('leader', 'leader', 'cue'),
  name('vinnova', 'vinnovas?|vinova|impact innovation|vinnvaxt'),
  name(
    'energimyndigheten',
    'energimyndighet(?:en|ens)?|energimyndiheten|swedish energy agency|industriklivet',
  ),
  name('energimyndigheten', 'stem', 'money'),
  name('formas', 'formas', 'cue'),
  name('forte', 'forte', 'cue'),
  name('vr', 'vetenskapsrad(?:et|ets)?|swedish research council'),
  name('tillvaxtverket', 'tillvaxtverk(?:et|ets)?|tilvaxtverket|tvv'),
  name('jordbruksverket', 'jordbruksverk(?:et|ets)?|landsbygdsprogram(?:met)?|sjv'),
  name('jordbruksverket', 'cap', 'money'),
  name('lansstyrelsen', 'bygdemed(?:el|len)|bygdeavgiftsmed(?:el|len)'),
  name('lansstyrelsen', 'lansstyrelsen(?:s)?|lst', 'money'),
  name(
    'naturvardsverket',
    'klimatkliv(?:et|ets)?|naturvardsverk(?:et|ets)?|lona(?:-?bidrag|-?medel|-?projekt)?',
  ),
  name('naturvardsverket', 'nv', 'money'),
  name('kulturradet', '(?:statens )?kulturrad(?:et|ets)?'),
  name('horisont', 'horisont europa|horizon europe|horisont 2020|horisontprogrammet'),
  name('life', 'life[- ](?:programmet|projekt|programme|medel|utlysning)|eu life|lifeprogrammet|lifeprojekt'),
  name('life', 'life', 'capital'),
  name('kreativa-europa', 'kreativa europa|creative europe'),
  name(
    'nordisk',
    'nordforsk|nordiska ministerradet|nordisk kulturfond|nordiska kulturfonden|nordic innovation|nordplus|nordiska radet',
  ),
  name(
    'stiftelse',
    'postkodstiftelsen|postkodlotteriet|sparbanksstiftelsen|kempestiftels(?:en|erna)|kk-stiftelsen|crafoordska stiftelsen|norrlandsfonden|mistra',
  ),
  name('stiftelse', 'stiftelse(?:r|n|rna)?', 'money'),
  name(
    'foretagsstod',
    'foretagsstod(?:et)?|investeringsstod(?:et)?|mikrostod(?:et)?|mikrobidrag(?:et)?|konsultcheck(?:en|ar)?|sma investeringsstod',
  ),
  name('landsbygdspotten', 'landsbygg?dspott(?:en)?|landsbygspotten'),
  name(
    'annan',
    'arvsfond(?:en)?|allmanna arvsfonden|crowdfunding|banklan(?:et)?|egna medel|eget kapital|egen insats|sponsor(?:er)?|kulturbryggan|boverket',
  ),
  name('annan', 'sametinget|riksidrottsforbundet|rf-sisu|almi|kommunen|banken|handelskammaren', 'money'),
  name(
    'okand',
    'eu-?(?:medel|pengar|stod|bidrag|finansiering|projekt)|eu-fond(?:er|en)?|pengar fran eu|eu (?:money|funding|grant)',
  ),
];

/** Words of money that stand shortly before a funder: "söka pengar från …", "funding from …". */
export const MONEY_BEFORE =
  /(?<!\p{L})(?:sok(?:a|er|t|te|s)?|ansok\p{L}*|pengar|medel|stod|bidrag|finansi\p{L}*|medfinansi\p{L}*|bekost\p{L}*|betal\p{L}*|lan|funding|funded|funder|grants?|money|apply|applied)[^.!?\n]{0,24}$/u;
/** A preposition that may stand right before a funder's name. */
export const PREPOSITION_BEFORE =
  /(?<!\p{L})(?:fran|via|hos|genom|from|through|by|av|till|pa|eller|och|or|and|i)[ ]$/u;
