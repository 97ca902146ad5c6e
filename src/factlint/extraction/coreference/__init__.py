"""Coreference: when two mentions in a document are of one person or thing.

Two statements contradict each other only if they have one referent. No reader resolves every mention; each asks for a
condition that is enough for the statements which it compares, and finds nothing where the condition fails:

- **One bearer.** A surname means one person, if the text mentions nobody else who bears it (`surnames.py`).
  Readers: `biographies/repeated_ages/`, `entities/given_names.py`, `lives/once.py`, `things/dated_once.py`.
- **One name.** Two full names mean one person, if only the first names differ, and no more than a slip, an initial or a
  short form would explain (`first_names.py`). Readers: `entities/given_names.py`, `things/rival_holders.py`. The same
  full name means the same person everywhere in a text; `things/rival_posts.py` needs no more.
- **One of its kind.** A definite noun or a role ("the tower", "the captain") means the one that the text introduced, if
  nothing shows that there are several (`one_of_a_kind.py`). Readers: `arithmetic/stated_twice/`,
  `biographies/repeated_ages/`, `things/stated_attributes.py`.
- **One description.** A definite noun phrase means what an earlier one with the same head introduced, if it repeats the
  modifiers or omits them (`noun_phrases.py`). Readers: `arithmetic/stated_twice/`, `biographies/repeated_ages/`.

What else must not differ (time, place, part, speaker) is a question of the statements, and stays with their readers.
"""
