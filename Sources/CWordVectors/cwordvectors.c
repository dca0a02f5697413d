#include "cwordvectors.h"

static const unsigned char table[] = {
#embed "words.bin"
};

vitae_table vitae_word_vectors(void) { return (vitae_table){table, sizeof table}; }
