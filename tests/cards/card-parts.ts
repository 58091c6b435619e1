import type { DrawnCard } from '../../src/cards/card-template.ts';

export type Part = Record<string, unknown>;

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a card, outermost first. Data that buttons send is not part of the card's own structure. */
export const partsOf = (value: unknown): Part[] => {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isPart(value)) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'data');
  return [value, ...inner.flatMap(([, one]) => partsOf(one))];
};

export const ofType = (card: unknown, type: string): Part[] =>
  partsOf(card).filter((part) => part['type'] === type);

/** The buttons at the foot of a card, *Ändra* and *Avsluta* counted. */
export const footButtons = (card: DrawnCard): Part[] =>
  Array.isArray(card['actions']) ? card['actions'].filter(isPart) : [];

/** What is read as Markdown. */
export const textsOf = (card: DrawnCard): string[] => [
  ...ofType(card, 'TextBlock').map((part) => String(part['text'])),
  ...ofType(card, 'FactSet').flatMap((part) =>
    partsOf(part['facts']).flatMap((fact) => [String(fact['title']), String(fact['value'])]),
  ),
];

/** Size as Teams counts it, without pictures that are part of the address. */
export const bytesOf = (card: DrawnCard): number =>
  Buffer.byteLength(JSON.stringify(card).replaceAll(/data:image\/png;base64,[A-Za-z0-9+/=]*/gu, ''));

export type Press = { verb: string; data: Part; fallback: unknown };

/**
 * Every way to press a button, with what would be sent: the fields around it filled in as they stand, or with
 * a word or the first choice where they are empty.
 */
export const pressesOf = (card: Part, outer: Part = {}): Press[] => {
  const inputs = { ...outer, ...inputsOf(card['body']) };
  const actions = [...footButtons(card), ...ofType(card['body'], 'ActionSet').flatMap(footButtons)];
  return actions.flatMap((action) => {
    if (action['type'] === 'Action.ShowCard' && isPart(action['card']))
      return pressesOf(action['card'], inputs);
    // A link sends nothing, and nor does what folds and unfolds.
    if (action['type'] === 'Action.OpenUrl' || action['type'] === 'Action.ToggleVisibility') return [];
    const sent = action['associatedInputs'] === 'none' ? {} : inputs;
    const data = isPart(action['data']) ? action['data'] : {};
    return [{ verb: String(action['verb']), data: { ...data, ...sent }, fallback: action['fallback'] }];
  });
};

const inputsOf = (body: unknown): Part =>
  Object.fromEntries(
    [...ofType(body, 'Input.Text'), ...ofType(body, 'Input.ChoiceSet')].map((input) => [
      String(input['id']),
      input['value'] ?? partsOf(input['choices'])[0]?.['value'] ?? 'Några ord',
    ]),
  );
