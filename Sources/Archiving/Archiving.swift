// Archiving: everything kept, in one SQLite file. This file is the module's public surface.
