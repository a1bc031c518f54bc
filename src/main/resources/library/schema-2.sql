-- The change that a document came with, so that whoever keeps something made from it knows when it is old.
ALTER TABLE documents ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
