import type { Connection } from './connection.ts';
import { fillIdeaDays } from './fill-idea-days.ts';

/** Makes a file of one version into one of the next. */
export type Migration = (connection: Connection) => void;

/**
 * Documents whole as JSON in `doc`, `schema` the version they were written in; the other columns are for finding
 * them and written with them. Times are milliseconds since 1970.
 */
const documents: Migration = (connection) =>
  connection.exec(`
    CREATE TABLE ideas (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      number TEXT NOT NULL UNIQUE,
      number_key TEXT NOT NULL,
      tenant TEXT NOT NULL,
      actor TEXT,
      next_delivery_at INTEGER,
      words TEXT NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE INDEX ideas_by_actor ON ideas (actor, number_key);
    CREATE INDEX ideas_by_delivery ON ideas (next_delivery_at) WHERE next_delivery_at IS NOT NULL;
    CREATE TABLE parked (
      waits_for TEXT NOT NULL,
      idea INTEGER NOT NULL,
      PRIMARY KEY (waits_for, idea)
    ) WITHOUT ROWID;
    CREATE INDEX parked_by_idea ON parked (idea);
    CREATE TABLE numbers (series TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE sessions (
      key TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE TABLE conversations (
      key TEXT PRIMARY KEY,
      person TEXT,
      seen INTEGER NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE INDEX conversations_by_person ON conversations (person, seen) WHERE person IS NOT NULL;
    CREATE INDEX conversations_by_seen ON conversations (seen);
    CREATE TABLE routings (
      tenant TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL);
  `);

/** The telling words of each idea that may be found, and how many ideas have a word. */
const words: Migration = (connection) =>
  connection.exec(`
    CREATE VIRTUAL TABLE idea_words USING fts5 (
      words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61'
    );
    CREATE VIRTUAL TABLE idea_words_count USING fts5vocab (idea_words, row);
    INSERT INTO idea_words (rowid, words) SELECT row, words FROM ideas WHERE words <> '';
  `);

/** Every version of the definitions of areas and levels. Days are ISO 8601. */
const definitions: Migration = (connection) =>
  connection.exec(`
    CREATE TABLE definitions (
      row INTEGER PRIMARY KEY,
      version TEXT NOT NULL UNIQUE,
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
  `);

/** When each idea was sent and closed, and the Swedish days on which something happened to it: what figures go by. */
const days: Migration = (connection) => {
  connection.exec(`
    ALTER TABLE ideas ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE ideas ADD COLUMN closed_at INTEGER;
    CREATE TABLE idea_days (
      day TEXT NOT NULL,
      idea INTEGER NOT NULL,
      PRIMARY KEY (day, idea)
    ) WITHOUT ROWID;
    CREATE INDEX idea_days_by_idea ON idea_days (idea);
    CREATE INDEX ideas_open ON ideas (created_at) WHERE closed_at IS NULL;
    CREATE INDEX ideas_closed ON ideas (closed_at, created_at) WHERE closed_at IS NOT NULL;
  `);
  fillIdeaDays(connection);
};

/** Funding calls of each feed's last good reading, and how it stands with the feed. */
const catalogue: Migration = (connection) =>
  connection.exec(`
    CREATE TABLE call_feeds (
      feed TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE TABLE calls (
      row INTEGER PRIMARY KEY,
      feed TEXT NOT NULL,
      id TEXT NOT NULL,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL,
      UNIQUE (feed, id)
    );
  `);

/** What each person has asked to be told about funding calls. */
const alerts: Migration = (connection) =>
  connection.exec(`
    CREATE TABLE alerts (
      person TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      due_at INTEGER,
      schema INTEGER NOT NULL,
      doc TEXT NOT NULL
    );
    CREATE INDEX alerts_by_due ON alerts (due_at) WHERE due_at IS NOT NULL;
  `);

/** In order; `PRAGMA user_version` is how many of them a file has been through. Never edit one that is released. */
export const MIGRATIONS: readonly Migration[] = [documents, words, definitions, days, catalogue, alerts];
