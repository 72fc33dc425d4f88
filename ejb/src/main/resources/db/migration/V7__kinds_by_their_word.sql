-- Kinds are what the plans say, no longer a list in the code: the tables keep the word that people and programs use.
update batch set kind = lower(replace(kind, '_', '-'));
update artefact set kind = lower(replace(kind, '_', '-'));
