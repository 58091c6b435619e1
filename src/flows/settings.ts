/** What the organisation has configured and the conversations say or count with. */
export type Settings = {
  /** The tenant whose people may be staff. */
  homeTenantId: string;
  /** Who is responsible for the data. */
  controller: string;
  /** How long what is stored is kept, in words of the organisation, Swedish and English. */
  retention: { sv: string; en: string };
  /** Where to read more about personal data; null when none is configured. */
  privacyUrl: string | null;
  /** Who to turn to, in words: name, telephone, e-mail. */
  contact: string;
  /** An answer is promised within so many working days. */
  answerWorkingDays: number;
  /** The language model that may be asked about an idea; null when none is. */
  languageModel: string | null;
  /** The Swedish clock time (`08:00`) from which people are told what they watch; null: nobody is. */
  alertsAt: string | null;
};
