import type { CallChange } from '../../domain/alerts/call-mark.ts';
import type { SameShape } from '../same-shape.ts';
import type { alerts as swedish } from '../sv/alerts.ts';

export const alerts: SameShape<typeof swedish> = {
  off: 'Watches and reminders are switched off here. Do ask *what is open now?* whenever you like.',
  watching: (words: string) => `I am now watching **${words}**.`,
  lookingFor: (what: string) => `I look for: ${what}.`,
  noneNow: 'Right now nothing open or coming fits.',
  fitNow: (titles: string) => `These are there already: ${titles}.`,
  andMore: (count: string) => `and ${count} more`,
  when: (day: string, time: string) =>
    `I will first tell you on ${day} at ${time}, then every Monday, if something is new or has changed. Otherwise I keep quiet.`,
  howToStop: (words: string) => `Write *stop watching ${words}* when you have had enough.`,
  already: (words: string) => `You are already watching **${words}**.`,
  tooMany: (most: string) => `You already have ${most} watches. Write *stop watching* and choose one to end.`,
  tooManyReminders: (most: string) =>
    `You already have ${most} reminders. Write *what am I watching?* and end one.`,
  nothingNamed:
    'What should I watch? Write for example *watch hydropower every week*, or *watch Klimatklivet*.',
  stopped: (words: string) => `I no longer watch **${words}**.`,
  stoppedAll: 'I no longer watch anything for you.',
  stoppedAlready: 'That watch has already ended.',
  notWatched: 'You are watching nothing right now. Write for example *watch hydropower every week*.',
  whichToStop: 'Which watch should I end?',
  stopAll: 'End them all',
  reminding: (title: string, deadline: string) => `I will remind you of **${title}**. Deadline: ${deadline}.`,
  remindOn: (days: string, time: string) => `I will do so on ${days}, after ${time}.`,
  tooLate: 'It is so close now that there is no time left to remind you.',
  remindWhenKnown: (title: string) =>
    `The source does not state a deadline for **${title}**. I will remind you once there is a date.`,
  remindedAlready: (title: string) => `I am already reminding you of **${title}**.`,
  howToStopReminding: 'Write *stop reminding me* when you have had enough.',
  closedAlready: (title: string) => `**${title}** has closed, so there is nothing to remind you of.`,
  whichToRemind: 'Which call should I remind you of?',
  noneToRemind: 'Which call? Ask about it first, or write *remind me about* and its name.',
  notReminding: (title: string) => `I will not remind you of **${title}** any more.`,
  notRemindingAlready: 'That reminder has already ended.',
  noReminders: 'You have no reminders right now.',
  whichToForget: 'Which reminder should I end?',
  allStopped:
    'Done. I no longer watch, remind or suggest anything. Answers to ideas you have sent still reach you.',
  noTips:
    'I will no longer tell you when calls that fit your ideas open. Write *suggest calls* if you want it again.',
  noTipsFor: (number: string) => `I will not tell you of more calls for ${number}.`,
  tips: 'I will tell you when a call opens that may fit an idea you have sent.',
  overview: 'What I keep an eye on for you',
  nothing:
    'I am not keeping an eye on anything for you right now. Write for example *watch hydropower every week* or *remind me about Klimatklivet*.',
  endedOn: (day: string) =>
    `I could not reach you on ${day}, so your watches and reminders ended then. You are welcome to write new ones.`,
  watchLine: (words: string, what: string, day: string) => `**${words}**${what}, next on ${day}`,
  reminderLine: (title: string, when: string) => `Reminder: **${title}**, ${when}`,
  reminderDays: (deadline: string, days: string) => `${deadline}; I will remind you on ${days}`,
  noDate: 'the deadline is not stated',
  onlyInChat: 'Watches and reminders are your own: ask for them in your own chat with me.',
  buttons: {
    watch: 'Watch every week',
    remind: 'Remind me',
    stopWatch: 'Stop watching',
    stop: (what: string) => `Stop watching ${what}`,
    stopReminding: 'Stop reminding me',
    stopTips: 'No more tips for this idea',
    forget: (title: string) => `Stop reminding: ${title}`,
  },
  card: {
    watch: (words: string) => `New in your watch: ${words}`,
    idea: 'A call that may fit your idea has opened',
    ideas: 'Calls that may fit your idea have opened',
    noPromise: 'I have compared with the words of your idea. It is a tip, no promise of money.',
    reminder: (days: string) => `Reminder: ${days} days left`,
    reminderTomorrow: 'Reminder: 1 day left',
    reminderToday: 'Reminder: last day today',
    reminderMonth: 'Reminder: a deadline is coming up',
    lastDay: (deadline: string) => `Deadline: ${deadline}`,
    moved: (before: string) => `The date has changed: it was ${before}.`,
    repeat: 'You may have had this already: I am not sure that it arrived.',
    closed: 'The call has closed earlier than expected',
    gone: 'The call is no longer in the catalogue',
    closedText: 'The source says that it is closed. I will not remind you of it any more.',
    goneText:
      'That does not mean that it is closed. Look at the funder. If it comes back I go on reminding you.',
    wasDue: (deadline: string) => `The deadline was set to ${deadline}.`,
    changes: {
      new: 'New in the catalogue',
      opened: 'Has opened',
      dates: 'The dates have changed',
      money: 'The sums have changed',
    } satisfies Record<CallChange, string>,
    left: (count: string) => `${count} more are new or changed. Ask me, and I will show them.`,
    page: 'To the call',
  },
};
