import type { FeedState } from '../domain/call-feed.ts';

/** What `npm run calls` prints, in Swedish and English. */
export const callsWords = {
  usage: `Användning / Usage:
  npm run calls -- refresh [FEED …] [--accept] [--sqlite DATABASE]
  npm run calls -- status [--sqlite DATABASE]
  npm run calls -- import FILE [--accept] [--sqlite DATABASE]
  npm run calls -- export FILE.xlsx|.csv|.json|.jsonl [--sqlite DATABASE]
  npm run calls -- ask --catalogue FILE.jsonl --today YYYY-MM-DD [--json] < questions.jsonl

refresh: läser källorna nu, alla eller de som nämns / reads the sources now, all or those named.
import:  personalens lista (.xlsx, .csv, .json), se docs/utlysningar.md / the list kept by staff.
export:  listan, eller med .jsonl alla utlysningar / the list, or with .jsonl every call.
--accept: även när mer än hälften försvinner / also when more than half of it goes.
Utan --sqlite gäller det konfigurerade lagret / without it the configured store.
`,
  unknownFeed: (feed: string, feeds: readonly string[]) =>
    `${feed} är ingen konfigurerad källa / is no configured source: ${feeds.join(', ') || '-'}\n`,
  noFeeds: 'Ingen källa är konfigurerad att läsas / no source is configured to be read.\n',
  busy: (feed: string) => `${feed}: läses just nu av en annan process / being read by another process\n`,
  stopped: (feed: string) => `${feed}: avbruten / stopped\n`,
  read: (feed: string, state: FeedState, all: number) =>
    `${feed}: ${all} utlysningar / calls (${state.answered} i svaret / in the answer, ${state.unreadable} oläsliga / unreadable)\n`,
  unchanged: (feed: string) => `${feed}: oförändrad / unchanged\n`,
  failed: (feed: string, { fault, goodAt }: FeedState) =>
    `${feed}: ${fault?.code ?? '?'}: ${fault?.message ?? ''} Kvar / kept: ${goodAt ?? 'inget / nothing'}\n`,
  missing: (file: string) => `${file} finns inte / does not exist.\n`,
  exists: (file: string) => `${file} finns redan / exists already.\n`,
  exported: (calls: number, file: string) => `${calls} utlysningar i / calls in ${file}.\n`,
  refused: (code: string, rows: number) =>
    `Inget har skrivits: ${code}, ${rows} fel. / Nothing was written: ${code}, ${rows} faults.\n`,
  taken: (added: number, changed: number, removed: number, unchanged: number) =>
    `${added} nya / new, ${changed} ändrade / changed, ${removed} borttagna / removed, ${unchanged} oförändrade / unchanged.\n`,
  shrinks: (removed: readonly string[]) =>
    `Inget har skrivits: så mycket skulle försvinna. Lägg till --accept om det ska det. / Nothing was written: so much would go. Add --accept if it should.\n${removed.map((title) => `  - ${title}\n`).join('')}`,
  twins: (pairs: readonly (readonly [string, string])[]) =>
    pairs.length === 0
      ? ''
      : `\nSamma titel och sista dag i två källor / same title and last day in two sources:\n${pairs.map(([a, b]) => `  ${a} = ${b}\n`).join('')}`,
  unchecked: (ids: readonly string[]) =>
    ids.length === 0
      ? ''
      : `\nInte kontrollerade på 90 dagar / not checked in 90 days:\n${ids.map((id) => `  ${id}\n`).join('')}`,
} as const;
