import type { Definitions } from '../../domain/definitions.ts';
import { COORDINATORS_TARGET, targetsOf } from '../../domain/targets.ts';
import { plainWords } from '../answers/words.ts';
import { namesIn } from './target-names.ts';

export type RoutingCommand =
  | { kind: 'receive' | 'stop'; targets: string[] }
  | { kind: 'responsible'; targets: string[] }
  | { kind: 'coordinators' }
  | { kind: 'show' };

/**
 * A command about who receives what, in a channel: "ta emot Jord och Skog här", "sluta ta emot Jord",
 * "ansvarig för Jord:", "samordnare:", "visa mottagare". Without å ä ö too, and in English. `targets` is empty when
 * no area was recognised.
 */
export const readRoutingCommand = (text: string, definitions: Definitions): RoutingCommand | undefined => {
  const words = plainWords(text);
  if (words.length > 200) return undefined;
  if (
    /^(visa|show|lista|list) (alla )?(mottagare|mottagarna|receivers|routing|ansvariga|kanaler)\b/.test(words)
  )
    return { kind: 'show' };
  if (/^(sluta|stop|avsluta) (att )?(ta emot|ta i mot|receiving|receive)\b/.test(words)) {
    return { kind: 'stop', targets: targetsIn(words, definitions) };
  }
  if (/^(ta emot|ta i mot|receive)\b/.test(words))
    return { kind: 'receive', targets: targetsIn(words, definitions) };
  if (/^(ansvarig|ansvariga|responsible) (for|till)\b/.test(words))
    return { kind: 'responsible', targets: targetsIn(words, definitions) };
  if (/^((byt|ny|nya|andra|change|new) )?(samordnare|samordnarna|coordinators?)\b/.test(words))
    return { kind: 'coordinators' };
  return undefined;
};

/** What areas are called for short. */
const SHORT: Record<string, string> = {
  jorden: 'jord',
  skogen: 'skog',
  vattnet: 'vatten',
  energi: 'hallbar energi',
  digitalt: 'digitala losningar',
  digitala: 'digitala losningar',
};

const COORDINATORS_WORDS =
  /\b(samordning|samordningen|samordnare|samordnarna|samordnarnas|ovrigt|coordination|coordinators)\b/;
const ALL_WORDS = /\b(allt|alla|everything|all)\b/;

const targetsIn = (words: string, definitions: Definitions): string[] => {
  const found = new Set<string>();
  let rest = ` ${words} `.replace(
    / (jorden|skogen|vattnet|energi|digitalt|digitala)(?= (?!losningar))/g,
    (_, name: string) => ` ${SHORT[name] ?? name}`,
  );
  for (const { name, targets } of namesIn(definitions)) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, '  ');
    for (const target of targets) found.add(target);
  }
  if (COORDINATORS_WORDS.test(rest)) found.add(COORDINATORS_TARGET);
  if (found.size === 0 && ALL_WORDS.test(rest)) {
    return targetsOf(definitions).filter((target) => target !== COORDINATORS_TARGET);
  }
  return targetsOf(definitions).filter((target) => found.has(target));
};
