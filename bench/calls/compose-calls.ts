import type { FlatCall } from '../../src/calls/flat-call.ts';

/** What a call is about, and how people say it otherwise: another word, English, a compound, a slip of the keyboard. */
const THEMES: [string, string[]][] = [
  ['vätgas', ['hydrogen', 'vätgasprojekt', 'vätagas']],
  ['våtmarker', ['wetlands', 'myrar', 'våtmakrer']],
  ['bredband', ['broadband', 'fiber', 'bredbnad']],
  ['skogsbruk', ['forestry', 'skogsägare', 'skogsbrukk']],
  ['besöksnäring', ['tourism', 'turister', 'besöksnärng']],
  ['livsmedel', ['food', 'matproduktion', 'livsmedell']],
  ['rennäring', ['reindeer herding', 'renskötsel', 'rennärring']],
  ['solenergi', ['solar', 'solceller', 'solenegri']],
  ['laddinfrastruktur', ['charging stations', 'laddstolpar', 'laddinfrastrukur']],
  ['cirkulär ekonomi', ['circular economy', 'återbruk', 'cirkuler ekonomi']],
  ['scenkonst', ['performing arts', 'teater', 'senkonst']],
  ['ungdomar', ['young people', 'unga', 'ungdommar']],
  ['äldreomsorg', ['elderly care', 'äldre', 'äldreomsorgg']],
  ['artificiell intelligens', ['artificial intelligence', 'maskininlärning', 'artificell intelligens']],
  ['kulturarv', ['heritage', 'museer', 'kulturav']],
  ['järnväg', ['railway', 'tåg', 'järväg']],
  ['gruvnäring', ['mining', 'mineraler', 'gruvnärng']],
  ['civilt försvar', ['civil defence', 'krisberedskap', 'civlt försvar']],
  ['vattenhushållning', ['irrigation', 'bevattning', 'vattenhushållnig']],
  ['energieffektivisering', ['energy efficiency', 'isolering', 'energieffektivsering']],
  ['jämställdhet', ['gender', 'kvinnor', 'jämstäldhet']],
  ['idrott', ['sports', 'skidklubb', 'idrot']],
  ['film', ['cinema', 'filmfestival', 'fillm']],
  ['fiske', ['fishing', 'fiskodling', 'fisket']],
  ['integration', ['refugees', 'nyanlända', 'integratoin']],
];

const ACTIVITIES: [string, string][] = [
  ['förstudie', 'feasibility study'],
  ['kompetensutveckling', 'upskilling'],
  ['investering', 'investment'],
  ['forskning', 'research'],
  ['nätverk', 'network'],
  ['kampanj', 'campaign'],
  ['demonstration', 'demonstration'],
  ['utbildning', 'training'],
  ['konferens', 'conference'],
  ['export', 'export'],
  ['produktutveckling', 'product development'],
  ['kartläggning', 'mapping'],
  ['renovering', 'renovation'],
  ['rådgivning', 'advice'],
  ['certifiering', 'certification'],
  ['experiment', 'experiment'],
  ['upphandling', 'procurement'],
  ['rekrytering', 'recruitment'],
  ['marknadsföring', 'marketing'],
  ['utvärdering', 'evaluation'],
];

const AUDIENCES = [
  'småföretag',
  'kommuner',
  'föreningar',
  'lärosäten',
  'kooperativ',
  'stiftelser',
  'regioner',
  'myndigheter',
  'forskningsinstitut',
  'samebyar',
  'byalag',
  'nystartade bolag',
  'industrier',
  'skolor',
  'museer',
  'lantgårdar',
  'hotell',
  'energibolag',
  'klubbar',
  'sociala företag',
];

const day = (number: number): string =>
  new Date(Date.UTC(2026, 11, 1) + (number % 360) * 86_400_000).toISOString().slice(0, 10);

/** 10 000 distinct calls: 25 themes, 20 activities, 20 kinds of applicant. */
export const composeCalls = (): FlatCall[] =>
  THEMES.flatMap(([theme], t) =>
    ACTIVITIES.flatMap(([activity], a) =>
      AUDIENCES.map((audience, w): FlatCall => ({
        id: `c-${t}-${a}-${w}`,
        funder: `Finansiär ${(t + a + w) % 40}`,
        programme: `Program ${(t * 7 + w) % 60}`,
        title: `${activity.charAt(0).toUpperCase()}${activity.slice(1)} inom ${theme} för ${audience}`,
        identifier: `X${t}A${a}W${w}`,
        deadlines: [{ date: day(t * 31 + a * 7 + w) }],
        budget_total: 1_000_000 * (1 + ((t + a + w) % 50)),
        budget_currency: 'SEK',
        themes: [theme],
        who_may_apply: [audience],
        geographic_scope: ['Sverige'],
        open_to_jamtland: true,
        summary_sv: `Pengar till ${activity} som rör ${theme} och görs av ${audience}.`,
      })),
    ),
  );

export type LabelledQuery = {
  text: string;
  form: 'same' | 'word' | 'english' | 'compound' | 'slip';
  relevant: Set<string>;
};

const ids = (t: number, a: number): Set<string> => new Set(AUDIENCES.map((_, w) => `c-${t}-${a}-${w}`));

/** For every theme and activity how one may ask for it; all calls of both are right. */
export const labelledQueries = (): LabelledQuery[] =>
  THEMES.flatMap(([theme, [english = '', other = '', slip = '']], t) =>
    ACTIVITIES.flatMap(([activity, activityInEnglish], a): LabelledQuery[] => [
      { text: `finns det något för ${activity} om ${theme}?`, form: 'same', relevant: ids(t, a) },
      { text: `vad finns att söka för ${activity} om ${other}?`, form: 'word', relevant: ids(t, a) },
      { text: `any funding for ${activityInEnglish} on ${english}?`, form: 'english', relevant: ids(t, a) },
      { text: `bidrag till ${activity} och ${slip}`, form: 'slip', relevant: ids(t, a) },
    ]),
  );
