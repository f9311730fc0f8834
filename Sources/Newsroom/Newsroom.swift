// Newsroom: joins the steps. The one place with concurrency. This file is the module's public surface.
