import { fold, quoteAt } from '../answers/fold.ts';
import { isNear } from '../answers/near.ts';
import { wordsOf } from '../answers/words.ts';

/** What somebody wants to be told of, or no longer. `words` as they put it; null when they name nothing. */
export type AlertWish =
  /** `isPlain`: it can be nothing else, for it speaks of calls or of every week. */
  | { kind: 'watch'; words: string | null; isPlain: boolean }
  | { kind: 'stop-watching' | 'remind' | 'stop-reminding'; words: string | null }
  | { kind: 'overview' | 'tips' | 'stop-tips' | 'stop-all' };

/** Longer messages tell or ask something else. Characters. */
const LONGEST = 120;

/** A whole short message that is such a wish, in Swedish or English, misspelt too. */
export const readAlertWish = (text: string): AlertWish | undefined => {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const words = wordsOf(folded);
  const line = words.map(({ word }) => meant(word)).join(' ');
  const begin = COURTESY.exec(line)?.[0].length ?? 0;
  for (const [kind, pattern] of WISHES) {
    const found = pattern.exec(line.slice(begin));
    if (!found) continue;
    const named = found.groups?.['x'] ?? '';
    const bare = kind === 'watch' ? named.replace(ABOUT, '').replace(TAIL, '') : named.replace(TAIL, '');
    const first = begin + found[0].lastIndexOf(named) + (named.length - withoutHead(kind, named).length);
    const wanted = bare === '' || POINTS.test(bare) ? null : spanOf(line, first, bare.split(' ').length);
    const quote = wanted && quoteAt(folded, words[wanted.from]?.start ?? 0, words[wanted.to]?.end ?? 0);
    return wish(kind, quote, line);
  }
  return undefined;
};

const wish = (kind: AlertWish['kind'], words: string | null, line: string): AlertWish => {
  switch (kind) {
    case 'watch':
      return { kind, words, isPlain: PLAIN.test(line) };
    case 'stop-watching':
    case 'remind':
    case 'stop-reminding':
      return { kind, words };
    case 'overview':
    case 'tips':
    case 'stop-tips':
    case 'stop-all':
      return { kind };
  }
};

const withoutHead = (kind: AlertWish['kind'], named: string): string =>
  kind === 'watch' ? named.replace(ABOUT, '') : named;

/** Which words of the line a stretch of it is made of: from the one at `at`, so many. */
const spanOf = (line: string, at: number, count: number): { from: number; to: number } => {
  const from = line.slice(0, at).split(' ').length - 1;
  return { from, to: from + count - 1 };
};

/** Words that may be misspelt; each with what it is not. */
const MEANT =
  `bevaka bevakar bevakning bevakningar bevakningen overvaka paminn paminna paminner paminnelse paminnelser
  paminnelsen sluta avsluta stoppa watching remind reminding reminder reminders vecka`.split(/\s+/u);
const NOT_MEANT = new Set(['bevara', 'bevarar', 'bevarad', 'bevisa', 'bevisar', 'veckan']);

const meant = (word: string): string =>
  MEANT.includes(word) || NOT_MEANT.has(word) ? word : (MEANT.find((one) => isNear(word, one)) ?? word);

const COURTESY =
  /^(?:(?:hej|hello|hi|ok|okej|kan du|kan ni|kan jag fa|jag vill att du|jag vill ha|jag vill garna|jag vill|skulle du kunna|snalla|please|can you|could you|i want you to|i want to|i would like to|i would like|i want) )*/u;
/** What a watch is about begins after these. */
const ABOUT =
  /^(?:(?:alla|alla nya|nya|nagra|all|all new|new|any) )?(?:(?:utlysning|utlysningar|utlysningarna|stod|bidrag|pengar|finansiering|nyheter|allt|call|calls|funding|grants|everything|news|nagot|something|anything)(?: (?:om|inom|for|till|kring|som galler|som ror|about|on|in|around)|$) ?)+/u;
const TAIL =
  / ?(?:(?:varje vecka|en gang i veckan|veckovis|varje mandag|at mig|at oss|for mig|tack|every week|each week|once a week|weekly|every monday|for me|please|30 14 och 3 dagar (?:fore|innan)|i tid|i god tid|in time|innan (?:den|det) stanger|before it closes|langre|mer|any more|anymore) ?)+$/u;
/** Words that point at what has just been shown. */
const POINTS =
  /^(?:den|det|detta|den har|det har|utlysningen|den utlysningen|it|this|that|this one|that one|the call|this call)$/u;
const PLAIN =
  /varje vecka|en gang i veckan|veckovis|varje mandag|every week|each week|once a week|weekly|utlysning|bidrag|\bstod\b|\bcalls?\b|funding|grants|^bevakning/u;

const STOP = '(?:sluta|avsluta|stoppa|ta bort|avbryt|stang av|stop|end|cancel|remove|quit)(?: att)?';

/** The first that fits. */
const WISHES: [AlertWish['kind'], RegExp][] = [
  [
    'stop-all',
    /^(?:(?:sluta|stoppa|stang av)(?: med)? (?:allt|alltihop|alla (?:meddelanden|notiser|utskick))|sluta (?:skicka|skriva|hora av dig|meddela)(?: (?:till )?mig)?(?: (?:saker|meddelanden|mer|nagot mer))?|(?:skicka )?(?:inga fler|inga mer|inte fler) (?:meddelanden|notiser|utskick)|skicka inget mer|hor inte av dig(?: mer| igen)?|(?:jag )?vill inte ha fler (?:meddelanden|notiser|utskick)|avregistrera mig|lat mig vara(?: ifred)?|unsubscribe me|stop (?:everything|all messages|messaging me|writing to me|sending me (?:messages|anything|things|stuff))|(?:send )?(?:me )?no more messages|leave me alone)(?: tack| please)?$/u,
  ],
  [
    'stop-tips',
    /^(?:sluta (?:att )?(?:tipsa|foresla)(?: mig)?(?: om)?(?: utlysningar| pengar)?|inga (?:fler )?tips|stop (?:suggesting|tipping)(?: me)?(?: calls)?|no more (?:tips|suggestions))$/u,
  ],
  [
    'stop-reminding',
    new RegExp(
      `^(?:${STOP}|inga fler|no more) (?:mina |min |alla |my |the |all )?(?:paminna|paminn|paminnelse|paminnelser|paminnelsen|paminnelserna|reminding|reminder|reminders)(?: (?:mig|oss|me|us))?(?: (?:om|for|about|of))?(?: (?<x>.+))?$`,
      'u',
    ),
  ],
  ['stop-reminding', /^paminn (?:mig |oss )?inte(?: (?:langre|mer))?(?: om (?<x>.+))?$/u],
  [
    'stop-watching',
    new RegExp(
      `^${STOP} (?:mina |min |alla |my |the |all )?(?:bevaka|bevakning|bevakningar|bevakningen|bevakningarna|overvaka|watching|watch|watches|following)(?: (?:av|pa|for|om|of|on))?(?: (?<x>.+))?$`,
      'u',
    ),
  ],
  ['stop-watching', /^(?:bevaka inte|unwatch|don t watch)(?: (?<x>.+))?$/u],
  [
    'overview',
    /^(?:vad (?:bevakar|foljer) (?:jag|du|ni|vi)(?: at mig| for mig| at oss)?|vilka (?:bevakningar|paminnelser)(?: och (?:bevakningar|paminnelser))? har jag|(?:visa |lista |se )?(?:mina |alla )?(?:bevakningar|paminnelser|bevakningarna|paminnelserna)|vad (?:paminner du|ska du paminna) (?:mig )?om|vad (?:haller|har) du koll pa(?: at mig)?|what (?:am i|are you|are we) (?:watching|following)(?: for me)?|(?:show |list )?(?:my |all my )?(?:watches|alerts|reminders)|what (?:do|will) you remind me (?:of|about))$/u,
  ],
  [
    'tips',
    /^(?:tipsa (?:mig|oss)(?: igen)?(?: om utlysningar)?|borja tipsa(?: mig)?(?: igen)?|suggest calls(?: again)?(?: to me)?)$/u,
  ],
  [
    'remind',
    /^(?:paminn|paminna|remind)(?: (?:mig|oss|me|us))?(?: (?:igen|again))?(?: (?:i tid|i god tid|in time|tack|please|30 14 och 3 dagar (?:fore|innan)|innan (?:den|det) stanger|before it closes))?$/u,
  ],
  [
    'remind',
    /^(?:paminn|paminna|remind)(?: (?:mig|oss|me|us))? (?:innan|nar|before|when) (?<x>.+?) (?:stanger|gar ut|closes)$/u,
  ],
  [
    'remind',
    /^(?:paminn|paminna|remind)(?: (?:mig|oss|me|us))? (?:om|kring|for|about|of)(?: (?:deadlinen?|sista dag(?:en)?|the deadline) (?:for|i|of))? (?<x>.+)$/u,
  ],
  [
    'remind',
    /^(?:(?:ge mig|skapa|satt|lagg in|set|give me) )?(?:en |a )?(?:paminnelse|reminder) (?:om|for|about|of) (?<x>.+)$/u,
  ],
  [
    'watch',
    /^(?:bevaka|overvaka|hall (?:koll|utkik|ogonen|ett oga) (?:pa|efter)|hall ogonen oppna efter|watch|follow|monitor|keep an eye on|watch out for|(?:starta |ny |skapa |start |new )?(?:en |a )?bevakning (?:av|pa|for|om)|(?:sag till|meddela mig|hor av dig) (?:nar|om) det (?:kommer|finns|dyker upp)|tell me when there (?:is|are)) (?<x>.+)$/u,
  ],
  ['watch', /^(?:bevaka|bevakning)$/u],
];
