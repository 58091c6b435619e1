import type { SameShape } from '../same-shape.ts';
import type { figures as sv } from '../sv/figures.ts';

export const figures: SameShape<typeof sv> = {
  names: {
    received: 'Ideas received',
    openAtEnd: 'Open at the end of the period',
    unansweredAtEnd: 'Unanswered at the end of the period',
    confirmed: 'Confirmed assessments',
    changed: 'Changed assessments',
    untouched: 'Untouched assessments',
    dialoguesHeld: 'Project dialogues held',
    applications: 'Applications',
    closed: 'Closed',
    becameApplication: 'Have become an application',
    strategicAssessments: 'Strategic assessments',
    completeAtFirst: 'Complete from the start',
    firstAnswerDays: 'Days to the first answer',
    dialogueDays: 'Days to a dialogue',
    byAreaLevel: 'Strength area and level',
    bySubarea: 'Sub-area',
    bySecondaryArea: 'Also within',
    byMunicipality: 'Municipality',
    byFunder: 'Funder',
    byOwnerType: 'Project owner',
    sami: 'Sami content',
    notAssessed: 'Level not assessed',
    confidential: 'Confidential',
    comparison: 'Comparisons',
  },
  definitions: {
    received: 'Ideas that were sent during the period. Each idea counts once.',
    openAtEnd: 'Ideas that had been sent and not closed when the last day of the period was over.',
    unansweredAtEnd:
      'Those of the open ones that no member of staff had answered by then. The first answer is the first thing staff do that the actor is told of: take the idea, confirm, change or move it, ask, book or hold a dialogue, close it.',
    confirmed: 'How many times a process leader or coordinator pressed Correct during the period.',
    changed:
      'How many times a process leader or coordinator changed area, sub-area or level during the period.',
    untouched:
      'Ideas received during the period that nobody had confirmed or changed when it was over. Silence counts neither as right nor as wrong.',
    dialoguesHeld:
      'Project dialogues held during the period. An idea can have several; a dialogue about two funders counts once under each.',
    applications:
      'Applications that were submitted, granted, rejected or withdrawn during the period, and the sums of those steps, currency by currency.',
    closed: 'Ideas that were closed during the period, by reason.',
    becameApplication:
      'Of the ideas received during the period so many have become an application, whenever that was. It is not the same as the applications of the period.',
    strategicAssessments: 'Not written in Idélotsen yet, and therefore 0.',
    completeAtFirst: 'Ideas received during the period with an answer to all six questions.',
    firstAnswerDays:
      'From when the idea was sent to the first answer, for the answers given during the period, in days with one decimal. 90 per cent were answered within the higher number (nearest rank). By area, never by named person.',
    dialogueDays:
      'From when the idea was sent to its first dialogue, for the dialogues held during the period.',
    byAreaLevel:
      'The ideas received during the period by the area and level they have now, each once. The levels are different kinds of effort, no grade.',
    bySubarea: 'The ideas received during the period by the sub-area they have now.',
    bySecondaryArea: 'Areas that are concerned too. They count here and nowhere else.',
    byMunicipality:
      'Municipalities that the ideas received name. An idea in two municipalities counts once in each; the whole county is a row of its own.',
    byFunder: 'Funders that the ideas received name, once under each.',
    byOwnerType: 'Who is to own the project.',
    sami: 'Ideas about Sami matters by their own words, or owned by a sameby. Says nothing of any person.',
    notAssessed: 'The share of the ideas received whose level nobody has assessed.',
    confidential: 'Ideas marked confidential. They count in every figure and are shown in no list.',
    comparison:
      'The same length just before, and the same ISO week the year before (else the same dates). Medians are counted anew for each period and never added.',
  },
  applications: {
    submitted: 'Submitted',
    granted: 'Granted',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  unknownReason: 'reason unknown',
  leadTime: (median, p90, count) => `median ${median}, 90% within ${p90} (${count})`,
  noLeadTime: 'none',
  change: (change, before, yearChange, yearBefore) =>
    `${change} on the period before (${before}), ${yearChange} on the same time last year (${yearBefore})`,
  week: (week, year) => `week ${week} ${year}`,
  tertial: (tertial, year) => `four-month period ${tertial} ${year}`,
  quarter: (quarter, year) => `quarter ${quarter} ${year}`,
  extracted: (at) => `Extracted ${at}.`,
  hidden: 'fewer than 5',
};
