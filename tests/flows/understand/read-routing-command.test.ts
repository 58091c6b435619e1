import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDefinitions } from '../../../src/domain/first-definitions.ts';
import { readRoutingCommand } from '../../../src/flows/understand/read-routing-command.ts';

describe('commands about who receives what', () => {
  it.each([
    ['ta emot Jord här', 'receive', ['jord-skog-vatten/jord']],
    ['Ta emot jord och skog här!', 'receive', ['jord-skog-vatten/jord', 'jord-skog-vatten/skog']],
    [
      'ta emot Jord, skog och vatten här',
      'receive',
      ['jord-skog-vatten/jord', 'jord-skog-vatten/skog', 'jord-skog-vatten/vatten'],
    ],
    ['ta emot hallbar energi har', 'receive', ['hallbar-energi']],
    ['ta emot Digitala lösningar och Upplevelser här', 'receive', ['upplevelser', 'digitala-losningar']],
    ['ta emot samordning här', 'receive', ['samordnare']],
    ['ta emot jorden och energi här', 'receive', ['jord-skog-vatten/jord', 'hallbar-energi']],
    ['receive Experiences here', 'receive', ['upplevelser']],
    ['ta emot kaffe här', 'receive', []],
    ['sluta ta emot Jord', 'stop', ['jord-skog-vatten/jord']],
    ['stop receiving Water', 'stop', ['jord-skog-vatten/vatten']],
    ['ansvarig för Jord:', 'responsible', ['jord-skog-vatten/jord']],
    ['ansvariga for Hållbar energi: Lena', 'responsible', ['hallbar-energi']],
  ])('%s', (text, kind, targets) => {
    expect(readRoutingCommand(text, firstDefinitions)).toEqual({ kind, targets });
  });

  it('takes everything but the coordinators’ own', () => {
    expect(readRoutingCommand('ta emot allt här', firstDefinitions)).toMatchObject({
      kind: 'receive',
      targets: { length: 6 },
    });
  });

  it.each(['samordnare: Siv', 'byt samordnare till Siv', 'Samordnarna', 'coordinators: Siv'])(
    '%s',
    (text) => {
      expect(readRoutingCommand(text, firstDefinitions)).toEqual({ kind: 'coordinators' });
    },
  );

  it.each(['visa mottagare', 'Visa alla mottagare', 'show receivers'])('%s', (text) => {
    expect(readRoutingCommand(text, firstDefinitions)).toEqual({ kind: 'show' });
  });

  it.each(['vi vill ta emot besökare på gården', 'hej', '', 'jord', 'vem är samordnare?'])(
    'leaves %j alone',
    (text) => {
      expect(readRoutingCommand(text, firstDefinitions)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void readRoutingCommand(`ta emot ${text}`, firstDefinitions),
      ),
    );
  });
});
