#include "chyphenation.h"

#include <string.h>

static const unsigned char en_us[] = {
#embed "patterns/hyph-en-us.pat.txt"
};
static const unsigned char en_us_words[] = {
#embed "patterns/hyph-en-us.hyp.txt"
};
static const unsigned char en_gb[] = {
#embed "patterns/hyph-en-gb.pat.txt"
};
static const unsigned char en_gb_words[] = {
#embed "patterns/hyph-en-gb.hyp.txt"
};
static const unsigned char de[] = {
#embed "patterns/hyph-de-1996.pat.txt"
};
static const unsigned char fr[] = {
#embed "patterns/hyph-fr.pat.txt"
};
static const unsigned char es[] = {
#embed "patterns/hyph-es.pat.txt"
};
static const unsigned char it[] = {
#embed "patterns/hyph-it.pat.txt"
};
static const unsigned char nl[] = {
#embed "patterns/hyph-nl.pat.txt"
};
static const unsigned char nl_words[] = {
#embed "patterns/hyph-nl.hyp.txt"
};
static const unsigned char pt[] = {
#embed "patterns/hyph-pt.pat.txt"
};
static const unsigned char pt_words[] = {
#embed "patterns/hyph-pt.hyp.txt"
};

#define TEXT(array) {(array), sizeof(array)}

typedef struct {
  const char *language;
  vitae_text patterns;
  vitae_text exceptions;
} entry;

static const entry entries[] = {
    {"en-us", TEXT(en_us), TEXT(en_us_words)}, {"en-gb", TEXT(en_gb), TEXT(en_gb_words)},
    {"de-1996", TEXT(de), {0, 0}},             {"fr", TEXT(fr), {0, 0}},
    {"es", TEXT(es), {0, 0}},                  {"it", TEXT(it), {0, 0}},
    {"nl", TEXT(nl), TEXT(nl_words)},          {"pt", TEXT(pt), TEXT(pt_words)},
};

static const entry *find(const char *language) {
  for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
    if (strcmp(entries[i].language, language) == 0) return &entries[i];
  return 0;
}

vitae_text vitae_hyphenation_patterns(const char *language) {
  const entry *found = find(language);
  return found ? found->patterns : (vitae_text){0, 0};
}

vitae_text vitae_hyphenation_exceptions(const char *language) {
  const entry *found = find(language);
  return found ? found->exceptions : (vitae_text){0, 0};
}
