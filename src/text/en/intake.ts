import type { SameShape } from '../same-shape.ts';
import type { intake as sv } from '../sv/intake.ts';

export const intake: SameShape<typeof sv> = {
  ask: {
    what: 'What do you want to do? Tell me in your own words.',
    need: 'Which need or problem should the idea solve?',
    change: 'What should be different afterwards, and for whom?',
    where: 'Where in the county will it happen? Name one or more municipalities, or *the whole county*.',
    who: 'Who owns the idea, and who else is taking part?',
    funding: 'Have you thought about a funder, a rough budget or a time?',
  },
  askDoubt: {
    area: (one, other) =>
      `If the idea succeeds, what grows stronger in the first place: *${one}* or *${other}*?`,
    level: (one, other) => `Which fits the idea best: *${one}* or *${other}*?`,
  },
  areaAnswers: {
    'jord-skog-vatten': 'the farms, the forest or the water',
    'hallbar-energi': 'the energy',
    upplevelser: 'visits, culture or leisure',
    'digitala-losningar': 'the digital technology',
    inget: 'society at large',
  },
  levelAnswers: {
    bas: 'a ground for many',
    bredd: 'more people do what already works',
    spets: 'something found nowhere else',
  },
  started: 'Thank you, I have noted it as an idea. I will only ask for what is missing.',
  begin: 'How nice! Let us begin.',
  unknownObjective: (objective) =>
    `Objective ${objective} is not in the ERDF programme for Mellersta Norrland, so the process leader may need to ask which one you mean. I have noted what you wrote.`,
  whereUnclear:
    'I did not recognise a municipality. Which of the eight in the county is it? *The whole county* is fine too.',
  answered: 'Answered.',
  skipped: (question) => `Skipped: ${question}`,
  wentBack: 'One step back.',
  firstQuestion: 'This is the first question, so we cannot go further back.',
  saved:
    'Saved. Write *continue* whenever you want to pick it up, today or another day. Nobody else sees the draft.',
  resumed: 'Let us go on where you were.',
  welcomeBack: 'Welcome back! You have a draft under way. Shall we continue?',
  askCancel: 'Do you want to throw the draft away? It cannot be brought back.',
  cancelled: 'The draft is gone. You are welcome back whenever you like.',
  notCancelled: 'Then we keep it.',
  askStartOver: 'You already have a draft. Do you want to throw it away and start on a new idea?',
  isIdea: (text) => `Is this a project idea?\n\n*${text}*`,
  notIdea: 'Then I leave it. Write *help* to see what I can do.',
  outside: (contact) =>
    `Thank you for telling me! This looks to be outside what we work with: we guide development projects that benefit more than one, not single purchases or private building. For support to a single company there is business support; contact ${contact}. Do you want to describe it as a project idea all the same?`,
  notAnIdea: (contact) =>
    `I find no project idea in what you wrote. If you need help with something else, contact ${contact}. Do you want to describe it as a project idea all the same?`,
  carryOn: 'Yes, it is a project idea',
  stopHere: 'No, stop here',
  nothing: 'You have nothing under way right now. Please tell me about an idea.',
  stopped: 'Then we stop here. Welcome back!',
  summaryLead: 'This is how I have understood the idea. Please correct it right in the card.',
  added: 'I have added that to the description.',
  corrected: 'I have changed that.',
  readyToSend: 'Then it is ready to send. Press *Send the idea* or write *send*.',
  whatToChange:
    'What should be different? Correct it right in the card, or write for example *change municipality*.',
  whatFirst: 'Write a few words about what you want to do, and we will work out the rest together.',
  changed: 'Changed. This is how it looks now.',
  summaryStale:
    'The card you pressed was not the latest. Here is the idea as it is now; look it through and send.',
  titleMissing: 'The idea needs a title.',
  whatMissing: 'Tell me what you want to do before you send.',
  tooLongField: (field, max) =>
    `The text under "${field}" is too long, at most ${max} characters. Nothing has been sent.`,
  badChoice: 'I could not read the choice of area. Choose in the list and try again. Nothing has been sent.',
  whichChoice: (choices) => `I did not understand which one you mean. There are: ${choices}.`,
  alreadySent: (number) => `That idea has already been sent and has number ${number}.`,
  draftGone: 'That draft is no longer there. Please tell me about the idea again.',
  sent: (number) => `Sent as ${number}.`,
  fields: {
    what: 'What the idea is about',
    need: 'Need or problem',
    change: 'What will be different',
    where: 'Where',
    who: 'Who',
    funding: 'Funding and time',
  },
  title: 'Title',
};
