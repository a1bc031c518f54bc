-- A library of figures, schema 1. A statement ends where a blank line follows.
-- Lists are JSON arrays; a document of another table is documents.id; lines and characters count from 1.
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  series_date TEXT NOT NULL,
  pages INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  status TEXT NOT NULL,
  format TEXT NOT NULL,
  drawn TEXT NOT NULL,
  reply_count INTEGER NOT NULL,
  table_count INTEGER NOT NULL,
  figure_count INTEGER NOT NULL
) STRICT;

-- Counts the changes, so that whoever keeps something made from a library knows when it is old.
CREATE TABLE revision (
  number INTEGER NOT NULL
) STRICT;

INSERT INTO revision (number) VALUES (0);

CREATE TABLE findings (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  source TEXT NOT NULL,
  severity TEXT NOT NULL,
  code TEXT NOT NULL,
  what TEXT NOT NULL,
  remedy TEXT NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE replies (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  reply TEXT NOT NULL,
  question TEXT NOT NULL,
  member TEXT NOT NULL,
  head TEXT NOT NULL,
  head_name TEXT NOT NULL,
  subhead TEXT NOT NULL,
  programmes TEXT NOT NULL,
  officer TEXT NOT NULL,
  director TEXT NOT NULL,
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  page INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  part TEXT NOT NULL,
  reply INTEGER,
  heading TEXT NOT NULL,
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  PRIMARY KEY (document, number),
  FOREIGN KEY (document, reply) REFERENCES replies (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE lines (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  clean TEXT,
  box_left REAL,
  box_top REAL,
  box_right REAL,
  box_bottom REAL,
  PRIMARY KEY (document, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE tables (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  reply TEXT NOT NULL,
  question TEXT NOT NULL,
  annex TEXT NOT NULL,
  caption TEXT NOT NULL,
  unit TEXT NOT NULL,
  columns TEXT NOT NULL,
  label_columns INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  total_rows TEXT NOT NULL,
  total_columns TEXT NOT NULL,
  spanners TEXT NOT NULL,
  notes TEXT NOT NULL,
  readings TEXT NOT NULL,
  line_start INTEGER NOT NULL,
  line_end INTEGER NOT NULL,
  page INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  doubt TEXT NOT NULL
) STRICT;

CREATE INDEX tables_of_document ON tables (document);

CREATE TABLE cells (
  table_id TEXT NOT NULL REFERENCES tables (id) ON DELETE CASCADE,
  row_index INTEGER NOT NULL,
  column_index INTEGER NOT NULL,
  text TEXT NOT NULL,
  page INTEGER,
  line INTEGER,
  character INTEGER,
  PRIMARY KEY (table_id, row_index, column_index)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  reply TEXT NOT NULL,
  question TEXT NOT NULL,
  section TEXT NOT NULL,
  annex TEXT NOT NULL,
  table_id TEXT REFERENCES tables (id) ON DELETE CASCADE,
  row_index INTEGER,
  column_index INTEGER,
  subject TEXT NOT NULL,
  measure TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  value REAL,
  low REAL,
  high REAL,
  value_exact TEXT,
  low_exact TEXT,
  high_exact TEXT,
  unit TEXT NOT NULL,
  counter TEXT NOT NULL,
  bound TEXT NOT NULL,
  period TEXT NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  basis TEXT NOT NULL,
  printed TEXT NOT NULL,
  quote TEXT NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  checks TEXT NOT NULL
) STRICT;

CREATE INDEX figures_of_document ON figures (document, number);

CREATE INDEX figures_of_table ON figures (table_id);

-- What searches are narrowed by, in far fewer pages than the figures themselves take.
CREATE INDEX figures_narrow ON figures (number, document, confidence, first_year, last_year);

CREATE INDEX figures_by_year ON figures (first_year, last_year) WHERE first_year IS NOT NULL;

CREATE TABLE checks (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  table_id TEXT REFERENCES tables (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  expected TEXT NOT NULL,
  found TEXT NOT NULL,
  detail TEXT NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX checks_of_table ON checks (table_id);

CREATE INDEX checks_by_status ON checks (status);

CREATE TABLE gaps (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  reply TEXT NOT NULL,
  question TEXT NOT NULL,
  head TEXT NOT NULL,
  programme TEXT NOT NULL,
  member TEXT NOT NULL,
  reason TEXT NOT NULL,
  quote TEXT NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  printed TEXT NOT NULL,
  class TEXT NOT NULL,
  rule TEXT NOT NULL,
  figure TEXT NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

-- The statistics of the built-in templates; ratios are computed from two others.
CREATE TABLE statistics (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  template TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  ratio_of TEXT,
  ratio_to TEXT
) STRICT;

CREATE TABLE assigned (
  statistic TEXT NOT NULL REFERENCES statistics (id) ON DELETE CASCADE,
  figure INTEGER NOT NULL REFERENCES figures (number) ON DELETE CASCADE,
  subject_key TEXT NOT NULL,
  subject_zh TEXT NOT NULL,
  subject_en TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  breakdown TEXT NOT NULL,
  PRIMARY KEY (statistic, figure)
) STRICT, WITHOUT ROWID;

CREATE INDEX assigned_of_figure ON assigned (figure);

-- What is searched: the words of each figure and table, folded; see figure_search and table_search.
CREATE TABLE figure_words (
  figure INTEGER PRIMARY KEY REFERENCES figures (number) ON DELETE CASCADE,
  words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE figure_search USING fts5 (
  words, content = 'figure_words', content_rowid = 'figure',
  tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);

CREATE TRIGGER figure_words_added AFTER INSERT ON figure_words BEGIN
  INSERT INTO figure_search (rowid, words) VALUES (new.figure, new.words);
END;

CREATE TRIGGER figure_words_gone AFTER DELETE ON figure_words BEGIN
  INSERT INTO figure_search (figure_search, rowid, words) VALUES ('delete', old.figure, old.words);
END;

CREATE VIRTUAL TABLE figure_terms USING fts5vocab (figure_search, row);

CREATE TABLE table_words (
  table_number INTEGER PRIMARY KEY REFERENCES tables (number) ON DELETE CASCADE,
  words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE table_search USING fts5 (
  words, content = 'table_words', content_rowid = 'table_number',
  tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);

CREATE TRIGGER table_words_added AFTER INSERT ON table_words BEGIN
  INSERT INTO table_search (rowid, words) VALUES (new.table_number, new.words);
END;

CREATE TRIGGER table_words_gone AFTER DELETE ON table_words BEGIN
  INSERT INTO table_search (table_search, rowid, words)
  VALUES ('delete', old.table_number, old.words);
END;

CREATE VIRTUAL TABLE table_terms USING fts5vocab (table_search, row);

-- The columns of figures.csv under their names there.
CREATE VIEW figures_csv AS
SELECT
  f.id AS id, d.file AS document, f.reply AS reply, f.question AS question,
  f.section AS section, f.annex AS annex,
  f.table_id AS "table", f.row_index AS "row", f.column_index AS "column",
  f.subject AS subject, f.measure AS measure,
  coalesce((SELECT a.statistic FROM assigned a WHERE a.figure = f.number LIMIT 1), '') AS theme,
  f.value AS value, f.low AS low, f.high AS high, f.unit AS unit, f.counter AS counter,
  f.bound AS bound, f.period AS period, f.basis AS basis, f.printed AS printed, f.quote AS quote,
  f.line AS line, f.character AS char, f.page AS page, f.confidence AS confidence,
  (SELECT coalesce(group_concat(value, ' '), '') FROM json_each(f.checks)) AS checks,
  (SELECT coalesce(group_concat(value, ' / '), '') FROM json_each(f.dimensions)) AS dimensions
FROM figures f JOIN documents d ON d.id = f.document;
