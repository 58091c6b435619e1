import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/triage/tokenize.ts';
import { widenQuote } from '../../src/triage/widen-quote.ts';

const widened = (text: string, quote: string): [string, boolean] => {
  const tokens = tokenize(text);
  const from = tokens.findIndex(({ start }) => start === text.indexOf(quote));
  const length = tokenize(quote).length;
  const wide = widenQuote(tokens, { from, to: from + length });
  return [text.slice(tokens[wide.from]?.start, tokens[wide.to - 1]?.end), wide.wanted];
};

describe('a quote', () => {
  it.each([
    ['Vi vill minska effekttopparna i byn.', 'effekttopparna', 'minska effekttopparna'],
    ['Vi vill lagra el.', 'el', 'lagra el'],
    ['Vi skulle vilja kunna lagra egen el.', 'el', 'lagra egen el'],
    ['Därför vill vi bygga ett mejeri.', 'mejeri', 'bygga ett mejeri'],
    ['Vi vill få fler besökare.', 'besökare', 'få fler besökare'],
  ])('takes along what is wanted: %s', (text, quote, expected) => {
    expect(widened(text, quote)).toEqual([expected, true]);
  });

  it.each([
    ['Elen är dyr och effekttopparna kostar.', 'effekttopparna'],
    ['Vi vill att gästerna stannar.', 'gästerna'],
    ['Vi vill något. Minska effekttopparna!', 'effekttopparna'],
    ['Kommunen bad oss minska effekttopparna.', 'effekttopparna'],
    ['We want to store power.', 'power'],
    ['Effekttopparna ska minska.', 'Effekttopparna'],
  ])('stays as it is elsewhere: %s', (text, quote) => {
    expect(widened(text, quote)).toEqual([quote, false]);
  });
});
