// Desk: the pages of the newsroom's dossiers on 127.0.0.1. This file is the module's public surface.
