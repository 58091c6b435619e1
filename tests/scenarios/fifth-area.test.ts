import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/domain/concepts.ts';
import { type Definitions, definitionsSchema } from '../../src/domain/definitions.ts';
import { firstDefinitions } from '../../src/domain/first-definitions.ts';
import { targetsOf } from '../../src/domain/targets.ts';
import { describeIdea, sendIdea } from '../support/describe-idea.ts';
import type { Actor, Bot, Channel } from '../support/make-bot.ts';
import { makeBot } from '../support/make-bot.ts';

/** A fifth area and a renamed one: nothing but data. */
const withSpace: Definitions = definitionsSchema.parse({
  ...firstDefinitions,
  version: '2021-2027.2',
  validFrom: '2026-11-23',
  areas: [
    ...firstDefinitions.areas.map((area) =>
      area.code === 'upplevelser' ? { ...area, name: { sv: 'Besök', en: 'Visits' } } : area,
    ),
    {
      code: 'rymd',
      name: { sv: 'Rymd', en: 'Space' },
      wording: { sv: 'Det som lyfter från marken.', en: null },
      subareas: [],
    },
  ],
});

describe('a fifth area, added as data', () => {
  let bot: Bot;
  let anna: Actor;
  let carin: Actor;
  let space: Channel;
  const heard = (where: Actor | Channel) => bot.said(where).join('\n');
  const addArea = () => bot.house().store.definitions.save(withSpace, firstDefinitions.version);

  beforeEach(async () => {
    bot = await makeBot({ coordinators: ['Carin'] });
    [anna, carin, space] = [bot.person('Anna'), bot.person('Carin'), bot.channel('Rymd')];
  });
  afterEach(() => bot.close());

  it('is a target that a channel can receive', async () => {
    await carin.says('ta emot Rymd här', { in: space });
    expect(heard(space)).toContain('Vilket område menar du?');
    expect(await addArea()).toBe(true);
    expect(targetsOf(withSpace)).toContain('rymd');
    await carin.says('ta emot  Rymd här', { in: space });
    expect(heard(space)).toContain('tar nu emot Rymd');
    await carin.says('visa mottagare', { in: space });
    expect(heard(space)).toMatch(/Rymd\s+Kanal: Rymd/);
  });

  it('is offered on the summary, and takes the idea to its channel', async () => {
    await addArea();
    await carin.says('ta emot Rymd här', { in: space });
    heard(space);
    await describeIdea(bot, anna, 'Vi vill bygga en raketramp vid Vemdalen');
    expect(JSON.stringify(bot.card(anna))).toContain('{"title":"Rymd","value":"rymd"}');
    await anna.presses('send', { placement: 'rymd', level: 'spets' });
    expect(heard(anna)).toMatch(/Tas emot av Rymd/);
    expect(heard(space)).toContain('Rymd · Spets');
    const [idea] = await bot.house().store.ideas.byActor(`${anna.tenantId}/${anna.personId}`, { limit: 1 });
    expect(idea).toMatchObject({ target: 'rymd', mapping: { definitionsVersion: '2021-2027.2' } });
  });

  it('can be chosen in words, and be moved to by staff', async () => {
    await addArea();
    await carin.says('ta emot Rymd här', { in: space });
    const land = bot.channel('Jord');
    await carin.says('ta emot Jord här', { in: land });
    await describeIdea(bot, anna, 'Vi är tre gårdar som vill bygga ett mejeri i Oviken');
    await anna.says('ändra område till rymd');
    expect(heard(anna)).toContain('**Område:** Rymd');
    await anna.presses('send', { placement: 'jord-skog-vatten/jord' });
    await carin.presses('change', { placement: 'rymd' }, { in: land });
    expect(heard(land)).toContain('Idén har flyttat till Rymd');
    expect(heard(space)).toContain('IDE-2026-0001');
  });

  it('has a wording, and the concepts are still there', async () => {
    await addArea();
    await anna.says('visa ordalydelse för Rymd');
    expect(heard(anna)).toContain('Det som lyfter från marken.');
    await carin.says('ändra ordalydelse för Rymd: Norrsken och satelliter.');
    expect(heard(carin)).toMatch(/Det som lyfter[\s\S]*Norrsken[\s\S]*2021-2027\.3/);
    await anna.says('begrepp');
    expect(heard(anna)).toContain('Spets');
    for (const concept of CONCEPTS) {
      await anna.sends('concept', { concept });
      expect(heard(anna)).toMatch(/Källa/);
    }
  });

  it('leaves an idea the names it was mapped by, and gives newer areas theirs', async () => {
    const visits = bot.channel('Upplevelser');
    await carin.says('ta emot Upplevelser här', { in: visits });
    await sendIdea(bot, anna, 'Vi vill starta en filmfestival i Sveg', { placement: 'upplevelser' });
    await addArea();
    await carin.says('ta emot Rymd här', { in: space });
    for (const where of [visits, space, anna]) heard(where);
    await carin.presses('Ta hand om idén', {}, { in: visits });
    const card = heard(visits);
    expect(card).toContain('Upplevelser · ');
    expect(card).not.toContain('Besök · ');
    expect(JSON.stringify(bot.card(visits))).toContain('{"title":"Besök","value":"upplevelser"}');
    await carin.presses('change', { placement: 'rymd' }, { in: visits });
    expect(heard(space)).toMatch(/från Upplevelser · \w+ till Rymd · /);
    const [idea] = await bot.house().store.ideas.byActor(`${anna.tenantId}/${anna.personId}`, { limit: 1 });
    expect(idea?.mapping.definitionsVersion).toBe(firstDefinitions.version);
  });
});
