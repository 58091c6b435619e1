/** The idea's own statuses. Dialogues and applications are lists on the idea, not statuses of it. */
export const STATUSES = [
  'new',
  'taken',
  'waiting-for-actor',
  'dialogue-booked',
  'dialogue-held',
  'on-hold',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = ['actor', 'process-leader', 'coordinator', 'system'] as const;
export type Role = (typeof ROLES)[number];

export const IDEA_ACTIONS = [
  'take',
  'hand-back',
  'confirm',
  'change',
  'move',
  'ask',
  'answer',
  'book-dialogue',
  'hold-dialogue',
  'pause',
  'close',
  'reopen',
  'add',
  'withdraw',
] as const;
export type IdeaAction = (typeof IDEA_ACTIONS)[number];

type Rule = { from: readonly Status[]; to: Status | 'same'; by: readonly Role[] };

const staff = ['process-leader', 'coordinator'] as const;
const inHand = ['taken', 'waiting-for-actor', 'dialogue-booked', 'dialogue-held', 'on-hold'] as const;
const open = ['new', ...inHand] as const;

/** Every action on an idea: from which statuses, to which, and by whom. */
export const STATUS_RULES: Record<IdeaAction, Rule> = {
  take: { from: ['new'], to: 'taken', by: staff },
  'hand-back': { from: inHand, to: 'new', by: staff },
  confirm: { from: open, to: 'same', by: staff },
  change: { from: open, to: 'same', by: staff },
  /** To another target: whoever receives it there has not taken it yet. */
  move: { from: open, to: 'new', by: staff },
  ask: { from: ['new', ...inHand], to: 'waiting-for-actor', by: staff },
  answer: { from: ['waiting-for-actor'], to: 'taken', by: ['actor'] },
  'book-dialogue': { from: open, to: 'dialogue-booked', by: staff },
  'hold-dialogue': { from: open, to: 'dialogue-held', by: staff },
  pause: { from: inHand, to: 'on-hold', by: staff },
  close: { from: open, to: 'closed', by: staff },
  reopen: { from: ['closed'], to: 'taken', by: staff },
  add: { from: open, to: 'same', by: ['actor'] },
  withdraw: { from: open, to: 'closed', by: ['actor'] },
};

export type Verdict = { kind: 'allowed'; to: Status } | { kind: 'wrong-status' } | { kind: 'wrong-role' };

/** May somebody in this role do this to an idea with this status, and what does the status become? */
export const judge = (action: IdeaAction, status: Status, roles: readonly Role[]): Verdict => {
  const rule = STATUS_RULES[action];
  if (!rule.by.some((role) => roles.includes(role))) return { kind: 'wrong-role' };
  if (!rule.from.includes(status)) return { kind: 'wrong-status' };
  return { kind: 'allowed', to: rule.to === 'same' ? status : rule.to };
};
