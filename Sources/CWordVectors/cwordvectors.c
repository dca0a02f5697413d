#include "cwordvectors.h"

#include <string.h>

static const unsigned char table[] = {
#embed "words.bin"
};

vitae_table vitae_word_vectors(void) { return (vitae_table){table, sizeof table}; }

static uint32_t number(size_t at) {
  const unsigned char *bytes = vitae_word_vectors().bytes + 4 * at;
  return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

// Four numbers, where each word starts and the last ends, and the words.
static const unsigned char *text(void) { return vitae_word_vectors().bytes + 16 + 4 * ((size_t)number(0) + 1); }

int32_t vitae_word_row(const unsigned char *word, size_t count) {
  int32_t low = 0, high = (int32_t)number(0);
  while (low < high) {
    int32_t middle = low + (high - low) / 2;
    size_t start = number(4 + (size_t)middle), own = number(5 + (size_t)middle) - start;
    int order = memcmp(text() + start, word, own < count ? own : count);
    if (order == 0 && own == count) return middle;
    if (order < 0 || (order == 0 && own < count)) low = middle + 1;
    else high = middle;
  }
  return -1;
}

int32_t vitae_word_rarity(int32_t row) { return text()[number(2) + (size_t)row]; }
