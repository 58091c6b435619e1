import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatCallSchema } from '../../src/calls/flat-call.ts';
import { importFlat } from '../../src/calls/import-flat.ts';
import { callSchema } from '../../src/domain/call.ts';

const row = (fields: Record<string, unknown>) =>
  importFlat(flatCallSchema.parse({ id: 'x', funder: 'Vinnova', title: 'Exempel', ...fields }));

describe('the flat form', () => {
  it('keeps apart the funder’s share and the applicant’s', () => {
    expect(row({ cofunding_rate: 'EU-stöd max 40 % av projektets kostnader' })).toMatchObject({
      supportRateMax: 0.4,
      ownShareMin: null,
    });
    expect(row({ cofunding_rate: 'minst 50 % medfinansiering från näringslivet' })).toMatchObject({
      supportRateMax: null,
      ownShareMin: 0.5,
    });
    expect(
      row({ cofunding_rate: 'projekten ska själva medfinansiera 55 % (ESF-stöd alltså 45 %)' }),
    ).toMatchObject({
      supportRateMax: 0.45,
      ownShareMin: 0.55,
    });
    expect(row({ cofunding_rate: 'Norska IR-medel: 50 % av norska kostnader' }).supportRateMax).toBeNull();
  });

  it('shuts out whom the source shuts out, and counts the partners it demands', () => {
    const call = row({ who_may_apply: ['alla slags organisationer; inte privatpersoner'] });
    expect(call.applicants).toContain('association');
    expect(call.applicants).not.toContain('individual');
    expect(call.notApplicants).toEqual(['individual']);
    expect(
      row({ who_may_apply: ['minst tre parter varav minst två från näringslivet'] }).consortium?.minPartners,
    ).toBe(3);
  });

  it.each([
    [['delområde Aurora', 'delområde Sápmi (Jämtland ingår här)'], true, 'partly', 'through-sapmi'],
    [['Bergs, Härjedalens, Krokoms, Åre och Östersunds kommuner'], true, 'partly', 'municipalities-named'],
    [['Sverige'], true, 'yes', 'national'],
    [['Nordsjöregionen; i Sverige sydvästra delen'], false, 'no', 'other-area'],
    [['Europa'], null, 'unknown', 'european'],
  ])(
    'says whether %j takes in the county, and why',
    (geographic_scope, open_to_jamtland, openToCounty, reason) => {
      expect(row({ geographic_scope, open_to_jamtland }).geography).toMatchObject({ openToCounty, reason });
    },
  );

  it('knows a month without making a day of it', () => {
    const call = row({ status_as_published: 'stängde i mars 2024' });
    expect(call.sourceSays).toBe('closed');
    expect(call.deadlines).toMatchObject([{ date: '2024-03-31', time: null, precision: 'month' }]);
  });

  it('reads the clock of the place: CET is Stockholm, and Brussels for the EU', () => {
    const deadlines = [{ date: '2026-10-07', time: '16:00', tz: 'CET', kind: 'final' }];
    expect(row({ deadlines }).deadlines[0]?.zone).toBe('Europe/Stockholm');
    expect(row({ deadlines, funder: 'Europeiska kommissionen' }).deadlines[0]?.zone).toBe('Europe/Brussels');
  });

  it('takes any row that has the form, and gives a call that has the form', () => {
    const words = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(
        fc.record({
          id: fc.string({ minLength: 1 }),
          funder: fc.string({ minLength: 1 }),
          title: fc.string({ minLength: 1 }),
          cofunding_rate: fc.option(
            fc.oneof(
              words,
              fc.nat(200).map((rate) => `högst ${rate} % stöd`),
            ),
          ),
          who_may_apply: fc.option(fc.array(words)),
          geographic_scope: fc.option(fc.array(words)),
          status_as_published: fc.option(words),
          notes: fc.option(fc.oneof(words, fc.constant('Beslut 2026-13-45. Förväntat antal projekt: 0.'))),
          url: fc.option(words),
          budget_total: fc.option(fc.nat()),
          budget_currency: fc.option(fc.constantFrom('SEK', 'EUR')),
        }),
        (fields) => {
          expect(callSchema.safeParse(importFlat(flatCallSchema.parse(fields))).success).toBe(true);
        },
      ),
    );
  });
});
