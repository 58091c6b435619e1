import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { aFile } from './a-file.ts';

describe('the Excel file, opened by another library', () => {
  it('has figures with definitions, ideas and events, with real dates and numbers', async () => {
    const { bytes, name } = await aFile();
    expect(name).toBe('idelotsen-2026-11-23--2026-11-29.xlsx');
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Siffror', 'Idéer', 'Händelser']);
    const [figures, ideas, events] = sheets.map(({ data }) => data);
    expect(figures?.[1]?.slice(0, 5)).toEqual(['Inkomna idéer', null, 3, 0, 0]);
    expect(figures?.[1]?.[5]).toContain('skickades in under perioden');
    // 09:00 UTC is ten o'clock in Sweden, and a workbook knows no zones.
    expect(ideas?.[1]?.[1]).toEqual(new Date('2026-11-23T10:00:00Z'));
    expect(ideas).toHaveLength(3);
    expect(events).toHaveLength(3);
    expect(JSON.stringify(sheets)).not.toContain('Hemligheten');
    expect(JSON.stringify(sheets)).not.toContain('Anna');
  });

  it('has a first row that stands still, and filters', async () => {
    const files = unzipSync(new Uint8Array((await aFile()).bytes));
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:N3"/>');
    expect(sheet).not.toContain('<f>');
  });

  it('has names and words of people only when ordered so', async () => {
    const sheets = await readXlsxFile((await aFile({ withPeople: true })).bytes);
    expect(JSON.stringify(sheets)).toContain('Anna');
  });

  it('that is public has figures alone, with small cells hidden', async () => {
    const sheets = await readXlsxFile((await aFile({ isPublic: true })).bytes);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.data[1]?.slice(0, 5)).toEqual(['Inkomna idéer', null, null, null, null]);
  });
});

it('the CSV file opens right in Swedish Excel, and its formulas are dead', async () => {
  const { bytes } = await aFile({ format: 'csv' });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString().slice(1).split('\r\n');
  expect(lines[0]).toMatch(/^Nummer;Inkommen;Rubrik;/);
  expect(lines[1]).toMatch(/^IDE-2026-0001;2026-11-23 10:00;Ett gemensamt mejeri i Oviken;Ny;/);
  expect(lines[2]).toContain(`"'=HYPERLINK(""http://evil.example"",""Åre; öl"")"`);
});

it('the JSON file has the figures and the lists', async () => {
  const json = JSON.parse((await aFile({ format: 'json' })).bytes.toString()) as Record<string, unknown>;
  expect(json).toMatchObject({ received: 3, confidential: 1, before: { received: 0 }, Idéer: [{}, {}] });
});
