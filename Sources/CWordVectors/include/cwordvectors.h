#ifndef VITAE_CWORDVECTORS_H
#define VITAE_CWORDVECTORS_H

#include <stddef.h>

/// Bytes that are part of the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} vitae_table;

/// The table of word vectors, as `.ci/word-vectors` lays it out.
vitae_table vitae_word_vectors(void);

#endif
