import { toldSources } from '../calls/told-sources.ts';
import type { CallsTold } from '../domain/message.ts';
import { type Source, sourcesOf } from '../text/calls/source-lines.ts';
import { textsFor } from '../text/texts.ts';
import { clipLine } from './clip-text.ts';
import { markdownLink } from './markdown-link.ts';

const PLACE_BYTES = 300;
/** An address that is longer than this is no link: a clipped one would lead astray. */
const ADDRESS_BYTES = 1000;

/** What every card about calls ends with: where it comes from and when it was fetched; and that examples are examples. */
export const callSources = ({ answer, calls }: CallsTold) => {
  const texts = textsFor(answer.language).calls;
  const sources = sourcesOf(answer, toldSources(calls), calls.length);
  const byHost = new Map(sources.map((source) => [`${hostOf(source.place)} ${source.age}`, source]));
  return {
    hasExample: calls.some(({ provenance }) => provenance.example),
    example: texts.card.example,
    sources: [...byHost.values()]
      .map((source) => texts.source(linkTo(source), source.age))
      .concat(texts.check)
      .map((text) => ({ text })),
  };
};

const linkTo = ({ place }: Source): string => {
  const isLink = URL.canParse(place) && Buffer.byteLength(place) <= ADDRESS_BYTES;
  return isLink ? markdownLink(hostOf(place), place) : clipLine(place, PLACE_BYTES);
};

const hostOf = (place: string): string =>
  URL.canParse(place) ? new URL(place).hostname.replace(/^www\./u, '') : place;
