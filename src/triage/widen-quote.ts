import type { Span } from './span.ts';
import type { Token } from './tokenize.ts';

/** What a text says somebody wants to do follows these, within a few words. */
const WANTS = new Set('vill vilja'.split(' '));
/** Infinitives that do not end in -a. */
const SHORT_INFINITIVES = new Set('fa ga sta se ge ta bli bo na sla le be do tro dra'.split(' '));
/** Words in -a that are no infinitives, and verbs that only lead to another. */
const NO_ACT = new Set(
  'bara inte alla andra bada nasta sista forsta flera manga extra egna vara kunna borja forsoka garna ha hela nya stora sma gamla svara bra ocksa samma sjalva vilja ska hellre'.split(
    ' ',
  ),
);
const REACH = 3;

/**
 * A quote with the verb that governs it, where the text says that somebody wants to do it: of "vi vill minska
 * effekttopparna" the quote *effekttopparna* becomes *minska effekttopparna*, and is `wanted`. Swedish only; other
 * quotes stay as they are.
 */
export const widenQuote = (tokens: readonly Token[], span: Span): Span & { wanted: boolean } => {
  const sentence = tokens[span.from]?.sentence;
  for (let at = span.from; at >= Math.max(1, span.from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (isAct(token) && leadsFromWanting(tokens, at)) return { from: at, to: span.to, wanted: true };
  }
  return { ...span, wanted: false };
};

const isAct = ({ form }: Token): boolean =>
  !NO_ACT.has(form) && (SHORT_INFINITIVES.has(form) || (form.length >= 4 && /(?<!rn)a$/.test(form)));

/** `vill lagra`, `vill kunna lagra`, `skulle vilja lagra`: only helping verbs stand between. */
const leadsFromWanting = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false;
    if (WANTS.has(token.form)) return true;
    if (!HELPS.has(token.form)) return false;
  }
  return false;
};

const HELPS = new Set('kunna borja forsoka garna darfor nu vi jag da aven ocksa hellre'.split(' '));
