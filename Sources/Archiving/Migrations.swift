internal import GRDB

/// The schema, step by step; a step that has been released is never changed.
let migrations: DatabaseMigrator = {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("1 captures") { database in
    try database.execute(
      sql: """
        CREATE TABLE capture (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        CREATE TABLE receipt (
          capture TEXT NOT NULL REFERENCES capture (id), location TEXT NOT NULL, received INTEGER NOT NULL,
          UNIQUE (capture, location)
        ) STRICT;
        """)
  }
  migrator.registerMigration("2 what was said of them") { database in
    try database.execute(
      sql: """
        ALTER TABLE receipt ADD COLUMN url TEXT;
        ALTER TABLE receipt ADD COLUMN media_type TEXT;
        ALTER TABLE receipt ADD COLUMN title TEXT;
        ALTER TABLE receipt ADD COLUMN published TEXT;
        """)
  }
  return migrator
}()
