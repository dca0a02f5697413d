#ifndef VITAE_CWORDVECTORS_H
#define VITAE_CWORDVECTORS_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} vitae_table;

/// The table of word vectors, as `.ci/word-vectors` lays it out.
vitae_table vitae_word_vectors(void);

/// The row of a folded word in that table; −1: it is not in it. O(log words).
int32_t vitae_word_row(const unsigned char *word, size_t count);

/// How rare the word of a row is: 0 the commonest, 255 the rarest.
int32_t vitae_word_rarity(int32_t row);

#endif
