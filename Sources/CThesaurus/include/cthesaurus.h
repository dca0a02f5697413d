#ifndef VITAE_CTHESAURUS_H
#define VITAE_CTHESAURUS_H

#include <stddef.h>

/// Bytes that are part of the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} vitae_pairs;

/// Which word may stand for which, in English (0), German (1), French (2) or Spanish (3), as `.ci/thesaurus` lays it out.
vitae_pairs vitae_thesaurus(int language);

/// The same, of words and phrases that people wrote down for CVs, as `.ci/lexicon` lays it out.
vitae_pairs vitae_lexicon(int language);

#endif
