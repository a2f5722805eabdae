/**
 * The database, one step a version: step n brings a database of version n to version n + 1. A step that has
 * been released is never edited.
 *
 * - `article` is what lists and filters need; `revision` holds every version with its text, `analysis` what
 *   was found in it. `entry` and the names are of the newest version only.
 * - `entry_search` indexes `entry` without a copy of it; the triggers keep the two in step inside every
 *   transaction. Terms come normalised, so the tokenizer must only split at white space: every category of
 *   character but separators and controls counts as part of a word.
 * - `known_name` adds up `name` over all articles; triggers keep it so.
 * - `copy_key` holds where printings of one report meet, `copy` the pairs that are, in both directions.
 * - Feeds and their items are kept as JSON: nothing but due points and keys is asked of the database.
 * - `added_page` holds pages added by address, one an article; the article takes its page along when it is removed.
 * - `article.published_at` orders, `article.day` filters: the day as printed, whatever the zone.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    newest INTEGER NOT NULL,
    outlet_key TEXT NOT NULL,
    day TEXT,
    published_at TEXT
  ) STRICT;
  CREATE INDEX article_by_publication ON article (published_at DESC, id);
  CREATE INDEX article_by_outlet ON article (outlet_key, published_at DESC, id);

  CREATE TABLE revision (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    stored_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    outlet TEXT NOT NULL,
    headline TEXT,
    byline TEXT,
    url TEXT,
    published TEXT,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (article, version)
  ) STRICT;
  CREATE INDEX revision_by_time ON revision (stored_at);

  CREATE TABLE analysis (
    revision INTEGER PRIMARY KEY REFERENCES revision (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX analysis_by_version ON analysis (version);

  CREATE TABLE entry (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    title TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE entry_search USING fts5 (
    title, body, content = 'entry', content_rowid = 'article',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co Cf Cs Cn'"
  );
  INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);
  CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
    INSERT INTO entry_search (rowid, title, body) VALUES (new.article, new.title, new.body);
  END;
  CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
    INSERT INTO entry_search (entry_search, rowid, title, body)
    VALUES ('delete', old.article, old.title, old.body);
  END;

  CREATE TABLE name (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    quotes INTEGER NOT NULL,
    PRIMARY KEY (article, key, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE quoted_as (
    key TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    PRIMARY KEY (key, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quoted_as_by_article ON quoted_as (article);

  CREATE TABLE copy_key (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    PRIMARY KEY (key, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copy_key_by_article ON copy_key (article);
  CREATE TABLE copy (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    PRIMARY KEY (article, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copy_by_other ON copy (other);

  CREATE TABLE feed (address TEXT PRIMARY KEY, next_at TEXT, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX feed_by_due_point ON feed (next_at);
  CREATE TABLE feed_item (
    feed TEXT NOT NULL REFERENCES feed (address) ON DELETE CASCADE ON UPDATE CASCADE,
    item TEXT NOT NULL,
    reread_at TEXT,
    state TEXT NOT NULL,
    PRIMARY KEY (feed, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feed_item_by_reread ON feed_item (reread_at) WHERE reread_at IS NOT NULL;

  CREATE TABLE tombstone (identity TEXT PRIMARY KEY, removed_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE setting (
    scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE secret (
    scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
  `,
  // Completion asks for names and outlets after every import: they are counted as articles come and go.
  `
  ALTER TABLE article ADD COLUMN kind TEXT NOT NULL DEFAULT 'report';
  ALTER TABLE article ADD COLUMN outlet TEXT NOT NULL DEFAULT '';
  UPDATE article SET (kind, outlet) = (
    SELECT revision.kind, revision.outlet FROM revision
    WHERE revision.article = article.key AND revision.version = article.newest
  );
  CREATE INDEX article_by_source ON article (outlet_key, kind, day, outlet);

  CREATE INDEX name_by_key ON name (key, kind);
  CREATE TABLE known_name (
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    latest TEXT,
    PRIMARY KEY (key, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX known_name_by_articles ON known_name (articles DESC, key, kind);
  CREATE INDEX known_name_by_quotes ON known_name (quotes DESC, articles DESC, key, kind) WHERE quotes > 0;
  INSERT INTO known_name
    SELECT name.key, name.kind, name.name, count(*), sum(name.quotes), max(article.day)
    FROM name JOIN article ON article.key = name.article GROUP BY name.key, name.kind;
  CREATE TRIGGER name_added AFTER INSERT ON name BEGIN
    INSERT INTO known_name
      SELECT new.key, new.kind, new.name, 1, new.quotes, day FROM article WHERE key = new.article
    ON CONFLICT (key, kind) DO UPDATE SET
      articles = articles + 1,
      quotes = quotes + excluded.quotes,
      name = iif(excluded.latest >= coalesce(latest, ''), excluded.name, name),
      latest = nullif(max(coalesce(latest, ''), coalesce(excluded.latest, '')), '');
  END;
  CREATE TRIGGER name_removed AFTER DELETE ON name BEGIN
    DELETE FROM known_name WHERE key = old.key AND kind = old.kind AND articles = 1;
    UPDATE known_name SET
      articles = articles - 1,
      quotes = quotes - old.quotes,
      (name, latest) = (
        SELECT name.name, max(article.day) FROM name JOIN article ON article.key = name.article
        WHERE name.key = old.key AND name.kind = old.kind
      )
    WHERE key = old.key AND kind = old.kind;
  END;
  `,
  // Pages that were added by their address are read again, unless an active feed has their article.
  `
  CREATE TABLE added_page (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    reread_at TEXT,
    state TEXT NOT NULL
  ) STRICT;
  CREATE INDEX added_page_by_reread ON added_page (reread_at) WHERE reread_at IS NOT NULL;
  CREATE INDEX feed_item_by_article ON feed_item (state ->> '$.articleId');
  `,
];
