import type { DrawnCard } from '../../src/cards/card-template.ts';
import { partsOf } from './card-parts.ts';

// The library reads a browser's window while it loads; parsing needs none.
Object.assign(globalThis, { window: {} });
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = await import('adaptivecards');

/** What Microsoft's own parser holds against a card as version 1.5, and properties that 1.5 does not know. */
export const faultsOf = (card: DrawnCard): string[] => {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: TEAMS_MAX_ACTIONS } });
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message);
  // The parser's pattern for `lang` remembers where it stopped, so that it refuses every second right one.
  const real = [...events, ...invalid].filter(
    (message) => !message.includes('for property "lang"') && !CHART_LEFT_OUT.test(message),
  );
  return [...real, ...partsOf(card).flatMap(unknownIn)];
};

/** Charts are Teams' own; every one has a fallback, which is what this parser checks. */
const CHART_LEFT_OUT = /^Unknown element type "Chart\.[\w.]+"\. Fallback will be used/u;

/** The library's own default is five; Teams shows six in a row of buttons. */
const TEAMS_MAX_ACTIONS = 6;

const element = ['type', 'id', 'spacing', 'separator', 'isVisible', 'height', 'fallback', 'requires'];
const input = [...element, 'label', 'isRequired', 'errorMessage', 'value', 'placeholder'];
const action = [
  'type',
  'id',
  'title',
  'iconUrl',
  'style',
  'fallback',
  'tooltip',
  'isEnabled',
  'mode',
  'requires',
];

/** Properties by type, from the schema of Adaptive Cards 1.5; `msteams` is Teams' own. */
const KNOWN: Record<string, string[]> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'body', 'actions', 'msteams'],
  TextBlock: [
    ...element,
    ...[
      'text',
      'wrap',
      'size',
      'weight',
      'color',
      'isSubtle',
      'style',
      'maxLines',
      'horizontalAlignment',
      'fontType',
    ],
  ],
  RichTextBlock: [...element, 'inlines', 'horizontalAlignment'],
  TextRun: ['type', 'text', 'size', 'weight', 'color', 'isSubtle', 'italic', 'highlight', 'fontType'],
  Container: [...element, 'items', 'style', 'bleed', 'minHeight', 'selectAction', 'verticalContentAlignment'],
  ColumnSet: [...element, 'columns', 'style', 'bleed', 'selectAction'],
  Column: [...element, 'items', 'width', 'style', 'verticalContentAlignment', 'selectAction'],
  Table: [...element, 'columns', 'rows', 'firstRowAsHeaders', 'showGridLines', 'gridStyle'],
  TableRow: ['type', 'cells', 'style'],
  TableCell: ['type', 'items', 'style', 'verticalContentAlignment'],
  FactSet: [...element, 'facts'],
  Image: [...element, 'url', 'altText', 'size', 'width', 'horizontalAlignment', 'style'],
  ActionSet: [...element, 'actions'],
  'Input.Text': [...input, 'isMultiline', 'maxLength', 'regex', 'style'],
  'Input.ChoiceSet': [...input, 'choices', 'isMultiSelect', 'style', 'wrap'],
  'Action.Execute': [...action, 'verb', 'data', 'associatedInputs'],
  'Action.Submit': [...action, 'data', 'associatedInputs'],
  'Action.ShowCard': [...action, 'card'],
  'Action.OpenUrl': [...action, 'url'],
  'Action.ToggleVisibility': [...action, 'targetElements'],
  // Teams' own, outside 1.5: it must have a fallback of 1.5.
  'Chart.HorizontalBar': [...element, 'title', 'color', 'data'],
  mention: ['type', 'text', 'mentioned'],
};

const unknownIn = (part: Record<string, unknown>): string[] => {
  const { type } = part;
  if (typeof type !== 'string') return [];
  const known = KNOWN[type];
  if (!known) return [`unknown type ${type}`];
  return Object.keys(part)
    .filter((key) => !known.includes(key))
    .map((key) => `${type} has no ${key}`);
};
