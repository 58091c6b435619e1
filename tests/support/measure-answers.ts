/** A question with the answer wanted, in the form of tests/fixtures/calls/questions.jsonl. */
export type WantedAnswer = {
  id: string;
  text: string;
  intent: string;
  relevant: string[];
  first: string[];
  must_contain: string[];
};

export type GivenAnswer = { id: string; intent: string; calls: string[]; answer: string };

export type Figures = { questions: number; top3: number; first: number; intent: number; stated: number };

/** The measures of the answers, as shares of those questions they concern, and what went wrong. */
export const measureAnswers = (
  wanted: readonly WantedAnswer[],
  given: ReadonlyMap<string, GivenAnswer>,
): { figures: Figures; wrong: string[] } => {
  const wrong: string[] = [];
  const share = (name: string, of: (want: WantedAnswer, got: GivenAnswer) => boolean | undefined): number => {
    const results = wanted.flatMap((want) => {
      const got = given.get(want.id) ?? { id: want.id, intent: '', calls: [], answer: '' };
      const right = of(want, got);
      if (right === false)
        wrong.push(
          `${name.padEnd(6)} ${want.id} ${want.intent}/${got.intent} ${want.relevant.join()} / ${got.calls.join()} : ${want.text}`,
        );
      return right === undefined ? [] : [right];
    });
    return results.filter(Boolean).length / Math.max(1, results.length);
  };
  const figures = {
    questions: wanted.length,
    top3: share('top3', ({ relevant }, { calls }) =>
      relevant.length === 0 ? undefined : calls.slice(0, 3).some((id) => relevant.includes(id)),
    ),
    first: share('first', ({ first }, { calls }) =>
      first.length === 0 ? undefined : first.includes(calls[0] ?? ''),
    ),
    intent: share('intent', ({ intent }, got) => got.intent === intent),
    stated: share('stated', ({ must_contain: must }, { answer }) =>
      must.length === 0 ? undefined : must.every((fact) => states(answer, fact)),
    ),
  };
  return { figures, wrong };
};

const MONTHS =
  'januari|january februari|february mars|march april maj|may juni|june juli|july augusti|august september oktober|october november december'.split(
    ' ',
  );

/** Whether an answer holds a fact, however dates and sums are written. */
const states = (answer: string, fact: string): boolean => {
  const plain = answer.toLowerCase().replace(/ /gu, ' ');
  const date = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(fact);
  if (date !== null) {
    const [, year = '', month = '', day = ''] = date;
    return (
      plain.includes(fact) ||
      new RegExp(`(?<!\\d)${Number(day)} (?:${MONTHS[Number(month) - 1] ?? ''}) ${year}`, 'u').test(plain)
    );
  }
  if (/^\d+$/u.test(fact)) {
    const sums = Array.from(plain.matchAll(/\d[\d ]*(?:[.,]\d+)?(?: ?(?:mnkr|miljon\w*))?/gu), ([text]) => {
      const number = Number(
        (/^[\d ]*(?:[.,]\d+)?/u.exec(text)?.[0] ?? '').replace(/ /gu, '').replace(',', '.'),
      );
      return /m/u.test(text) ? number * 1_000_000 : number;
    });
    return sums.includes(Number(fact));
  }
  return plain.includes(fact.toLowerCase());
};
