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

vitae_pairs vitae_thesaurus(int language) {
  switch (language) {
    case 0: return (vitae_pairs){english, sizeof english};
    case 1: return (vitae_pairs){german, sizeof german};
    case 2: return (vitae_pairs){french, sizeof french};
    default: return (vitae_pairs){spanish, sizeof spanish};
  }
}
