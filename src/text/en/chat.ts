import type { SameShape } from '../same-shape.ts';
import type { chat as sv } from '../sv/chat.ts';

export const chat: SameShape<typeof sv> = {
  welcomeSummary: 'Welcome to Idélotsen',
  conceptsSummary: 'Concepts',
  hello:
    'Hello! Tell me about your project idea in your own words and I will help it to the right person. Write *help* to see what I can do.',
  thanks: 'You are welcome!',
  help:
    'This is how you can talk to me:\n\n' +
    '- Tell me about your idea and I will ask for what is missing.\n' +
    '- Ask about funding calls: **what is open right now?**, **is there anything for hydrogen?**, **when does Klimatklivet close?**, **compare Leader and Landsbygdspotten**.\n' +
    '- **we are an association in Härjedalen** makes answers about calls better; **what do you know about me?** shows what I remember.\n' +
    '- **watch hydropower every week**, **remind me about Klimatklivet** and **what am I watching?**: I will tell you in time.\n' +
    '- **my ideas** shows what you have sent.\n' +
    '- **what is spets?** or **concepts** explains the words.\n' +
    '- While we talk about an idea: **back**, **skip**, **change municipality**, **save**, **cancel** or **start over**.\n' +
    '- **talk to a human** shows who to contact.\n' +
    '- Coordinators and process leaders: **weekly summary**, **week 46**, **October for Forest**, **export last week**, **how is it counted?**',
  human: (contact, coordinators) =>
    coordinators === ''
      ? `Of course you can talk to a human. Contact ${contact}.`
      : `Of course you can talk to a human. Contact ${contact}. Coordinators right now: ${coordinators}.`,
  empty: 'I saw no text in that message. Please write a few words.',
  tooLong: (length, max) =>
    `That was a little too long for me: ${length} characters, and I can take ${max}. I have not saved it. Please send a shorter description; you can give the process leader the rest later.`,
  unreadable: 'I cannot read that. Please use a few ordinary words to tell me what you want to do.',
  fileNotStored: (contact) =>
    `I cannot receive files yet, so I have not saved it. Tell me about the idea here. When a process leader has taken it on, you can send the file straight to that person. If it is urgent, contact ${contact}.`,
  question: (contact) =>
    `I am afraid I cannot answer that. Contact ${contact}, or ask me about the concepts. If you have a project idea, please tell me about it.`,
  unsure:
    'I am not sure I understood. Write *help* to see what I can do, or tell me about your project idea.',
  tellMore: 'Please go on, I am listening. What do you want to do?',
  unknownAction: 'I do not know that button. Write *help* and I will show you what you can do.',
  oldButton: 'That button belongs to something that is already done. This is how things stand.',
  onlyPrivate:
    'I take ideas in a private chat, so that only you see the draft. Open a chat with me and write there.',
  sessionRenewed:
    'I have been updated since last time, so your draft is gone. Please tell me again and we will start from the beginning.',
  language: 'We will speak English now.',
  yes: 'Yes',
  no: 'No',
};
