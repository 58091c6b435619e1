import type { SameShape } from '../same-shape.ts';
import type { desk as sv } from '../sv/desk.ts';

export const desk: SameShape<typeof sv> = {
  noSuchIdea: 'That idea is not here.',
  notAllowed: 'Only the responsible process leader or a coordinator can do this. Nothing has changed.',
  noteMissing: 'Write a few words to the actor before you close. Nothing has changed.',
  noteTooLong: (max) => `The text to the actor is too long, at most ${max} characters. Nothing has changed.`,
  badPlacement: 'I could not read the choice of area. Nothing has changed.',
  busy: 'Several people are changing the idea at once. Please try again in a moment.',
  ideaSummary: (number, title) => `${number}: ${title}`,
  channelHelp:
    'I put new ideas as cards in the channels that receive them. Coordinators can write:\n\n' +
    '- **receive Jord here** (or Skog, Vatten, Hållbar energi, Upplevelser, Digitala lösningar, coordination)\n' +
    '- **stop receiving Jord**\n' +
    '- **responsible for Jord: @name**\n' +
    '- **coordinators: @name**\n' +
    '- **show receivers**\n' +
    '- **week 46**, **last week for Forest** or **subscribe to the weekly summary**\n' +
    '- **what is open right now?** or another question about calls (everyone may ask)\n' +
    '- **show definitions** and **change wording of Bas: the text**',
  onlyCoordinators: 'Only a coordinator can change that. Write *show receivers* to see who they are.',
  onlyStaff: 'That is for the region’s own staff.',
  onlyInChannel: 'Write that in the channel that should receive the ideas, and mention me with @.',
  whichTarget: (targets) => `Which area do you mean? I know: ${targets}.`,
  receives: (targets) => `Done. This channel now receives ${targets}.`,
  stopped: (targets) =>
    `Done. No channel of its own receives ${targets} now; new ideas go to the coordinators’ channel.`,
  fallbackStopped:
    'Done. The coordinators have no channel now. Ideas without a channel wait until one receives them.',
  notReceiving: (targets) => `No channel received ${targets}, so nothing has changed.`,
  mentionPeople: 'Mention the person or people with @, so that I know for sure who you mean.',
  outsiders: 'Only staff of the region’s own organisation can have that role. Nothing has changed.',
  responsible: (target, names) => `Done. Responsible for ${target}: ${names}.`,
  coordinators: (names) => `Done. Coordinators: ${names}.`,
  noLongerYou: 'You are no longer a coordinator yourself.',
  routingSummary: 'Receivers and responsible',
};
