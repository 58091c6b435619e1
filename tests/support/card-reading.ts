/** A drawn Adaptive Card, looked at as a person looks at it. */
export type CardJson = Record<string, unknown>;
export type CardAction = { type: string; title: string; verb: string; data: Record<string, unknown> };

const isRecord = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is not seen: what an older client would show instead, and the choices behind the chosen one. */
const UNSEEN = new Set(['fallback', 'choices', 'msteams']);

/** Every object in the card that is seen, depth first, in the order of the JSON. */
const nodes = (value: unknown): CardJson[] => {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).filter(([key]) => !UNSEEN.has(key));
  return [value, ...inside.flatMap(([, part]) => nodes(part))];
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All words on the card, one line each: texts, facts, fields with what stands in them, buttons in brackets. */
export const readCard = (card: unknown): string =>
  nodes(card)
    .flatMap((node) => {
      const type = text(node['type']);
      if (type === 'TextBlock' || type === 'TextRun') return [text(node['text'])];
      if (type.startsWith('Input.')) return [`${text(node['label'])}: ${inputValue(node)}`];
      if (type.startsWith('Action.')) return [`[${text(node['title'])}]`];
      return 'title' in node && 'value' in node && type === ''
        ? [`${text(node['title'])} ${text(node['value'])}`]
        : [];
    })
    .filter((line) => line.trim() !== '')
    .join('\n');

/** Every button that sends something, folded ones too. */
export const actionsOf = (card: unknown): CardAction[] =>
  nodes(card).flatMap((node) => {
    const type = text(node['type']);
    if (type !== 'Action.Execute' && type !== 'Action.Submit') return [];
    const data = isRecord(node['data']) ? node['data'] : {};
    return [{ type, title: text(node['title']), verb: text(node['verb']) || text(data['action']), data }];
  });

/** What the card's fields hold when nobody changes them. */
export const inputsOf = (card: unknown): Record<string, unknown> =>
  Object.fromEntries(
    nodes(card)
      .filter((node) => text(node['type']).startsWith('Input.') && text(node['id']) !== '')
      .map((node) => [text(node['id']), inputValue(node)]),
  );

const inputValue = (node: CardJson): string => {
  const { value } = node;
  return typeof value === 'number' ? String(value) : text(value);
};
