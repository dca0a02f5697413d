#ifndef VITAE_CHYPHENATION_H
#define VITAE_CHYPHENATION_H

#include <stddef.h>

/// Bytes that are part of the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} vitae_text;

/// Hyphenation patterns of a language: UTF-8, parted by white space, digits between letters.
/// `language`: en-us, en-gb, de-1996, fr, es, it, nl or pt; for others no bytes.
vitae_text vitae_hyphenation_patterns(const char *language);

/// Words that the patterns' authors hyphenate by hand: UTF-8, parted by white space, `-` at each break.
vitae_text vitae_hyphenation_exceptions(const char *language);

#endif
