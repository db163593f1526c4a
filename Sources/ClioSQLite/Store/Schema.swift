import GRDB

/// The tables of a store. `docs/store.md` explains them for readers with other SQLite tools.
enum Schema {
  /// Kept in `user_version`; raised with every change of the tables.
  static let version = 1
  /// Kept in `application_id`: "Clio" in ASCII.
  static let applicationID = 0x436C_696F
  /// An event's key is its edition's number times this plus its own id.
  static let idSpan: Int64 = 1 << 40

  static let statements = """
    CREATE TABLE edition (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL UNIQUE,
      file_name TEXT NOT NULL,
      file_bytes INTEGER NOT NULL,
      loaded_at TEXT NOT NULL,
      origin TEXT,
      partial TEXT,
      rows INTEGER NOT NULL,
      events INTEGER NOT NULL,
      rejects INTEGER NOT NULL,
      low INTEGER NOT NULL,
      best INTEGER NOT NULL,
      high INTEGER NOT NULL,
      first_year INTEGER,
      last_year INTEGER,
      first_day INTEGER,
      last_day INTEGER,
      countries TEXT NOT NULL,
      columns TEXT NOT NULL,
      missing_columns TEXT NOT NULL,
      warnings TEXT NOT NULL,
      head BLOB NOT NULL
    );
    CREATE TABLE side (
      edition INTEGER NOT NULL, code INTEGER NOT NULL, source_id INTEGER, name TEXT NOT NULL,
      PRIMARY KEY (edition, code)
    ) WITHOUT ROWID;
    CREATE TABLE country (
      edition INTEGER NOT NULL, code INTEGER NOT NULL, gw_number INTEGER, name TEXT NOT NULL, region TEXT,
      PRIMARY KEY (edition, code)
    ) WITHOUT ROWID;
    CREATE TABLE area (
      edition INTEGER NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (edition, code)
    ) WITHOUT ROWID;
    CREATE TABLE event (
      key INTEGER PRIMARY KEY,
      row INTEGER NOT NULL,
      year INTEGER NOT NULL,
      violence INTEGER NOT NULL,
      side_a INTEGER NOT NULL,
      side_b INTEGER NOT NULL,
      country INTEGER NOT NULL,
      area INTEGER,
      place TEXT,
      latitude REAL,
      longitude REAL,
      place_precision INTEGER,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      date_precision INTEGER,
      clarity INTEGER,
      active_year INTEGER,
      deaths_a INTEGER NOT NULL,
      deaths_b INTEGER NOT NULL,
      deaths_civilians INTEGER NOT NULL,
      deaths_unknown INTEGER NOT NULL,
      low INTEGER NOT NULL,
      best INTEGER NOT NULL,
      high INTEGER NOT NULL
    );
    CREATE TABLE source_block (
      edition INTEGER NOT NULL, block INTEGER NOT NULL, size INTEGER NOT NULL, row_ends BLOB NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY (edition, block)
    );
    CREATE TABLE tally_chunk (key INTEGER PRIMARY KEY, rows BLOB NOT NULL);
    CREATE TABLE side_rows (
      edition INTEGER NOT NULL, side INTEGER NOT NULL, as_side_a BLOB NOT NULL, as_side_b BLOB NOT NULL,
      PRIMARY KEY (edition, side)
    ) WITHOUT ROWID;
    CREATE TABLE rollup (
      edition INTEGER NOT NULL, year INTEGER NOT NULL, rows INTEGER NOT NULL, columns BLOB NOT NULL,
      PRIMARY KEY (edition, year)
    );
    CREATE TABLE reject (
      edition INTEGER NOT NULL, line INTEGER NOT NULL, column TEXT, expected TEXT NOT NULL, found TEXT NOT NULL,
      length INTEGER NOT NULL, bytes BLOB NOT NULL
    );
    CREATE INDEX reject_edition ON reject (edition, line);
    CREATE VIEW events AS
      SELECT edition.id AS edition, event.key % 1099511627776 AS id, event.year,
        CASE violence WHEN 1 THEN 'state-based' WHEN 2 THEN 'non-state' ELSE 'one-sided' END AS violence,
        a.source_id AS side_a_id, a.name AS side_a, b.source_id AS side_b_id, b.name AS side_b,
        country.gw_number AS country_id, country.name AS country, country.region, area.name AS adm_1, place, latitude,
        longitude, place_precision, date(start * 86400, 'unixepoch') AS date_start,
        date(end * 86400, 'unixepoch') AS date_end, date_precision, clarity, active_year, deaths_a, deaths_b,
        deaths_civilians, deaths_unknown, event.low, event.best, event.high
      FROM event
      JOIN edition ON edition.number = event.key / 1099511627776
      JOIN side a ON a.edition = edition.number AND a.code = side_a
      JOIN side b ON b.edition = edition.number AND b.code = side_b
      JOIN country ON country.edition = edition.number AND country.code = event.country
      LEFT JOIN area ON area.edition = edition.number AND area.code = event.area;
    """

  static func create(_ db: Database) throws {
    try db.execute(sql: statements)
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version);")
  }
}
