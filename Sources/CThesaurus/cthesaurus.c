#include "cthesaurus.h"

static const unsigned char english[] = {
#embed "en.bin"
};

static const unsigned char german[] = {
#embed "de.bin"
};

static const unsigned char french[] = {
#embed "fr.bin"
};

static const unsigned char spanish[] = {
#embed "es.bin"
};

static const unsigned char english_lexicon[] = {
#embed "lexicon-en.bin"
};

static const unsigned char german_lexicon[] = {
#embed "lexicon-de.bin"
};

static const unsigned char french_lexicon[] = {
#embed "lexicon-fr.bin"
};

static const unsigned char spanish_lexicon[] = {
#embed "lexicon-es.bin"
};

vitae_pairs vitae_thesaurus(int language) {
  switch (language) {
    case 0: return (vitae_pairs){english, sizeof english};
    case 1: return (vitae_pairs){german, sizeof german};
    case 2: return (vitae_pairs){french, sizeof french};
    default: return (vitae_pairs){spanish, sizeof spanish};
  }
}

vitae_pairs vitae_lexicon(int language) {
  switch (language) {
    case 0: return (vitae_pairs){english_lexicon, sizeof english_lexicon};
    case 1: return (vitae_pairs){german_lexicon, sizeof german_lexicon};
    case 2: return (vitae_pairs){french_lexicon, sizeof french_lexicon};
    default: return (vitae_pairs){spanish_lexicon, sizeof spanish_lexicon};
  }
}
