import { createRequire } from 'node:module';
import type { Peer } from './triage.ts';

/** Peers are loaded untyped: they are installed apart, and the type check of the product must not need them. */
const load = createRequire(import.meta.url);

type Bayes = {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
};
type Natural = { BayesClassifier: new (stemmer: object) => Bayes; PorterStemmerSv: object };
type Nlp = {
  settings: object;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ intent: string }>;
};
type Container = { use(plugin: object): void; get(name: 'nlp'): Nlp };

/** natural's naive Bayes with its Swedish stemmer. Its logistic regression is left out: it works on dense matrices. */
export const naturalBayes = (): Peer => {
  const { BayesClassifier, PorterStemmerSv } = load('natural') as Natural;
  const label = new BayesClassifier(PorterStemmerSv);
  const level = new BayesClassifier(PorterStemmerSv);
  return {
    name: "natural's naive Bayes",
    train: async (messages) => {
      for (const message of messages) {
        label.addDocument(message.text, message.label);
        level.addDocument(message.text, message.level);
      }
      label.train();
      level.train();
    },
    answer: async (text) => ({ label: label.classify(text), level: level.classify(text) }),
  };
};

/** NLP.js with its Swedish language package and its own neural classifier, one for classes and one for levels. */
export const nlpJs = (): Peer => {
  const nlps = { label: startNlp(), level: startNlp() };
  const ask = async (key: keyof typeof nlps, text: string): Promise<string> =>
    (await (await nlps[key]).process('sv', text)).intent;
  return {
    name: 'NLP.js',
    train: async (messages) => {
      for (const key of ['label', 'level'] as const) {
        const nlp = await nlps[key];
        for (const message of messages) nlp.addDocument('sv', message.text, message[key]);
        await nlp.train();
      }
    },
    answer: async (text) => ({ label: await ask('label', text), level: await ask('level', text) }),
  };
};

/** A container of its own: the library's default one would mix the two. */
const startNlp = async (): Promise<Nlp> => {
  const { containerBootstrap } = load('@nlpjs/core') as { containerBootstrap: () => Promise<Container> };
  const { Nlp } = load('@nlpjs/nlp') as { Nlp: object };
  const { LangSv } = load('@nlpjs/lang-sv') as { LangSv: object };
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangSv);
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, forceNER: false, threshold: 0, log: false });
  nlp.addLanguage('sv');
  return nlp;
};
