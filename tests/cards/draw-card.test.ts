import { describe, expect, it } from 'vitest';
import { drawCard } from '../../src/cards/draw-card.ts';
import { ideaSchema } from '../../src/domain/idea.ts';
import { LANGUAGES } from '../../src/domain/codes.ts';
import type { Card } from '../../src/domain/message.ts';
import { ACTIONS, isVerb } from '../../src/flows/actions.ts';
import { everyCard, samples } from './all-cards.ts';
import { faultsOf } from './card-faults.ts';
import { bytesOf, footButtons, ofType, pressesOf, textsOf } from './card-parts.ts';
import { closedIdea, leader, look, mapping, newIdea, summary, takenIdea } from './samples.ts';

const drawn = LANGUAGES.flatMap((language) =>
  everyCard.map((card) => ({ name: card.name, language, json: drawCard(card, language, look) })),
);
const allText = (card: (typeof everyCard)[number], language: 'sv' | 'en' = 'sv'): string =>
  textsOf(drawCard(card, language, look)).join('\n');

it('has samples that are ideas', () => {
  for (const idea of [newIdea, takenIdea, closedIdea]) expect(ideaSchema.parse(idea)).toEqual(idea);
});

describe.each(drawn)('the $name card in $language', ({ json, language }) => {
  it('is an Adaptive Card 1.5', () => {
    expect(json).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
    expect(faultsOf(json)).toEqual([]);
  });

  it('is small, has no unexpanded placeholder and no automatic refresh', () => {
    expect(bytesOf(json)).toBeLessThan(25_000);
    expect(JSON.stringify(json)).not.toContain('${');
    expect(json).not.toHaveProperty('refresh');
  });

  it('sends with every button what the conversations read', () => {
    for (const { verb, data, fallback } of pressesOf(json)) {
      if (!isVerb(verb)) throw new Error(`no such verb: ${verb}`);
      expect(ACTIONS[verb].safeParse(data), `${verb} ${JSON.stringify(data)}`).toMatchObject({
        success: true,
      });
      expect(data).toMatchObject({ action: verb });
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { action: verb } });
    }
  });

  it('has a title on every button and a label on every field', () => {
    for (const button of ofType(json, 'Action.Execute')) expect(button['title']).not.toBe('');
    for (const field of [...ofType(json, 'Input.Text'), ...ofType(json, 'Input.ChoiceSet')])
      expect(field['label']).toMatch(/\S/u);
  });

  it('never shows a share as a figure', () => {
    expect(textsOf(json).join('\n')).not.toMatch(/\b0[.,]\d/u);
  });
});

describe('the idea card', () => {
  it.each(samples.idea)('has at most four buttons ($idea.status)', (card) => {
    expect(footButtons(drawCard(card, 'sv', look)).length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['new', newIdea, ['Ta hand om idén', 'Stämmer', 'Ändra', 'Avsluta']],
    ['taken and changed, with a notice in doubt', takenIdea, ['Ändra', 'Avsluta', 'Skicka igen']],
    [
      'new, with a notice in doubt',
      { ...takenIdea, status: 'new' as const, mapping: newIdea.mapping },
      ['Ta hand om idén', 'Ändra', 'Avsluta', 'Skicka igen'],
    ],
    ['closed', closedIdea, []],
  ])('has the buttons of an idea that is %s', (_, idea, titles) => {
    const json = drawCard({ name: 'idea', idea, mention: [], repeat: false }, 'sv', look);
    expect(footButtons(json).map((button) => button['title'])).toEqual(titles);
  });

  it('mentions the responsible so that Teams notifies them', () => {
    const json = drawCard({ name: 'idea', idea: newIdea, mention: [leader], repeat: false }, 'sv', look);
    expect(json['msteams']).toEqual({
      width: 'Full',
      entities: [
        {
          type: 'mention',
          text: '<at>Bengt Åslund</at>',
          mentioned: { id: leader.personId, name: 'Bengt Åslund' },
        },
      ],
    });
    expect(textsOf(json)).toContain('Till <at>Bengt Åslund</at>');
  });

  it('says who has done what, and what the bot proposed and why', () => {
    const text = allText({ name: 'idea', idea: takenIdea, mention: [], repeat: false });
    expect(text).toContain('Ändrad av Bengt Åslund 24 november 2026 kl. 10.40.');
    expect(text).toContain('ändrade bedömningen från Bredd till Bas');
    expect(text).toContain(
      'Idélotsen föreslog **Jord, skog och vatten – Jord** (ganska säker), eftersom aktören skriver',
    );
    expect(text).toContain('*gemensamt mejeri*, *tre gårdar* och *ost och mjölk*.');
    expect(text).toContain('Oklart om meddelandet till aktören kom fram.');
    expect(text).toContain('IDE-2026-0017 Bygdeslakteri i Hackås');
  });

  it('names the language model that took part, and none where none did', () => {
    const secondOpinion = { model: 'gpt-4o-mini' };
    const proposed = { ...mapping, secondOpinion };
    const idea = { ...newIdea, mapping: { ...newIdea.mapping, proposed } };
    const cards: Card[] = [
      { name: 'idea', idea, mention: [], repeat: false },
      { name: 'summary', summary: { ...summary, mapping: proposed }, lead: null },
    ];
    for (const card of cards) {
      expect(allText(card)).toMatch(/AI-genererat förslag: .*gpt-4o-mini/);
      expect(allText(card, 'en')).toMatch(/AI-generated suggestion: .*gpt-4o-mini/);
    }
    expect(allText({ name: 'idea', idea: newIdea, mention: [], repeat: false })).not.toMatch(/AI-/);
    expect(allText({ name: 'summary', summary, lead: null })).not.toMatch(/AI-/);
  });

  it('says when the promised day has passed', () => {
    const late = { ...newIdea, answerBy: '2026-11-20' };
    expect(allText({ name: 'idea', idea: late, mention: [], repeat: false })).toContain(
      '20 november 2026, har passerat',
    );
  });

  it('says when it may be a repeat', () => {
    expect(allText({ name: 'idea', idea: newIdea, mention: [], repeat: true })).toContain('två gånger');
    expect(allText({ name: 'idea', idea: newIdea, mention: [], repeat: false })).not.toContain('två gånger');
  });
});

describe('what each card is for', () => {
  it('welcomes with what one has a right to know', () => {
    const text = allText({ name: 'welcome' });
    expect(text).toContain(look.settings.controller);
    expect(text).toContain(look.settings.retention.sv);
    expect(text).toContain('lämnas ut');
    expect(text).toContain('inget löfte om pengar');
    expect(text).toContain('inga hemligheter');
    expect(text).toContain(`](${look.settings.privacyUrl})`);
    expect(text).toContain('språkmodell (gpt-4o-mini)');
    const without = { ...look, settings: { ...look.settings, languageModel: null } };
    expect(textsOf(drawCard({ name: 'welcome' }, 'sv', without)).join()).not.toContain('språkmodell');
  });

  it('shows the proposal beside what the actor has chosen', () => {
    const text = allText({
      name: 'summary',
      summary: { ...samples.summary[0]!.summary, placement: 'upplevelser' },
      lead: null,
    });
    expect(text).toContain('**Område:** Upplevelser');
    expect(text).toContain('Mitt förslag var Jord, skog och vatten – Jord.');
    expect(text).not.toContain('Berör också');
    expect(text).toContain('Läst ur texten: 1,5 mnkr · ERUF 1.3 · Landsbygdspotten · 2027');
  });

  it('shows the three best open calls to the actor and the two best to the leader, with their age', () => {
    const count = (card: (typeof everyCard)[number]) => allText(card).split('Påhittad utlysning').length - 1;
    expect(count(samples.summary[0]!)).toBe(3);
    expect(count(samples.idea[0]!)).toBe(2);
    expect(allText(samples.idea[0]!)).toMatch(/kan passa[^]*9 dagar kvar[^]*hämtat 23 november 2026/u);
    const none = textsOf(drawCard(samples.idea[0]!, 'sv', { ...look, calls: [] })).join();
    expect(none).not.toContain('kan passa');
  });

  it('tells by when an answer comes and who has the idea', () => {
    const text = allText({ name: 'receipt', idea: newIdea, receiver: 'Jord' });
    expect(text).toMatch(/IDE-2026-0001[\s\S]*Jord[\s\S]*7 december 2026/u);
  });

  it('goes on after the last idea shown', () => {
    const ideas = Array.from({ length: 12 }, (_, index) => ({
      ...newIdea,
      number: `IDE-2026-00${20 - index}`,
    }));
    const json = drawCard({ name: 'my-ideas', ideas, more: false, hasDraft: false }, 'sv', look);
    expect(pressesOf(json).find(({ verb }) => verb === 'my-ideas')?.data).toMatchObject({
      before: 'IDE-2026-0011',
    });
  });

  it('lets an actor add to and withdraw only what is open', () => {
    const verbs = (idea: typeof newIdea): string[] =>
      pressesOf(drawCard({ name: 'my-idea', idea }, 'sv', look)).map(({ verb }) => verb);
    expect(verbs(newIdea)).toEqual(['add', 'withdraw', 'my-ideas']);
    expect(verbs(closedIdea)).toEqual(['my-ideas']);
  });

  it('explains the pyramid with a picture that is also said in words', () => {
    const [image] = ofType(drawCard({ name: 'concept', concept: 'pyramiden' }, 'sv', look), 'Image');
    expect(image?.['url']).toMatch(/^data:image\/png;base64,/u);
    expect(image?.['altText']).toMatch(/Bas[\s\S]*Bredd[\s\S]*Spets/u);
  });

  it('gives the word that came with the closing', () => {
    const text = allText(samples.notice.at(-1)!);
    expect(text).toContain('Bengt Åslund har avslutat din idé');
    expect(text).toContain('Tack för en fin idé!');
  });
});
