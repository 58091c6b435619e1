import { z } from 'zod/v4';

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value?.trim() || null);

/** Absent, null or no list at all: all the same to us. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

const number = z.coerce.number().nullish().catch(null);

/**
 * What we take of an `ansökningsomgång` of Vinnova's open API (data.vinnova.se/api). Contacts are persons and are not
 * taken. Keys are composed (NFC) before, for two of them have letters outside ASCII.
 */
export const roundSchema = z.object({
  Diarienummer: z.string().trim().min(1),
  DiarienummerUtlysning: text,
  Titel: text,
  TitelEngelska: text,
  Beskrivning: text,
  Oppningsdatum: text,
  Stangningsdatum: text,
  DagligAvlasning: number,
  AvlasningstillfalleLista: z.array(z.unknown()).nullish().catch([]),
  UppskattatBeslutsdatum: text,
  TidigastProjektstart: text,
  SenastProjektslut: text,
  DokumentLista: list(z.object({ Titel: text, FileName: text, fileURL: text })),
  LankLista: list(z.object({ Beskrivning: text, URL: text })),
  Publik: number,
  AnnonseringslägeÅr: number,
  AnnonseringslägePeriod: text,
});
export type Round = z.infer<typeof roundSchema>;

/** Of an `utlysning`, which rounds belong to. */
export const roundsCallSchema = z.object({
  Diarienummer: z.string().trim().min(1),
  Titel: text,
  Beskrivning: text,
});
