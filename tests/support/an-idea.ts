import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { emptyAnswers, emptyValues } from '../../src/domain/idea-values.ts';
import { type Submission, newIdea } from '../../src/domain/new-idea.ts';

/** A dairy in Oviken, just sent by Anna; what differs is given. */
export const anIdea = (given: Partial<Submission> = {}): Idea => {
  let count = 0;
  return newIdea(
    {
      draftId: 'draft-1',
      number: 'IDE-2026-0001',
      tenantId: 'home',
      actor: { tenantId: 'home', personId: 'anna', name: 'Anna' },
      language: 'sv',
      title: 'Ett gemensamt mejeri i Oviken',
      answers: { ...emptyAnswers, what: 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken.' },
      values: { ...emptyValues, places: ['2326'] },
      said: ['Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken.'],
      proposed: {
        area: 'jord-skog-vatten',
        subarea: 'jord',
        also: [],
        alternatives: [{ area: 'upplevelser', confidence: 0.1 }],
        level: 'bredd',
        confidence: 0.9,
        levelConfidence: 0.8,
        fit: 'area',
        reasons: [],
        definitionsVersion: '2021-2027.1',
      },
      mappedText: 'Vi är tre gårdar som vill bygga ett gemensamt mejeri i Oviken.',
      sent: { area: 'jord-skog-vatten', subarea: 'jord', level: 'bredd' },
      similar: [],
      answerWorkingDays: 10,
      definitions: firstDefinitions,
      ...given,
    },
    new Date('2026-11-23T09:00:00Z'),
    () => `first-${(count += 1)}`,
  );
};
