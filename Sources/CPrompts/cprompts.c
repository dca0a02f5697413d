#include "cprompts.h"

#include <string.h>

static const unsigned char rules[] = {
#embed "prompts/rules.md"
};
static const unsigned char summary[] = {
#embed "prompts/summary.md"
};
static const unsigned char letter[] = {
#embed "prompts/letter.md"
};
static const unsigned char suggestions[] = {
#embed "prompts/suggestions.md"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} prompts[] = {
    {"rules", rules, sizeof rules},
    {"summary", summary, sizeof summary},
    {"letter", letter, sizeof letter},
    {"suggestions", suggestions, sizeof suggestions},
};

const unsigned char *vitae_prompt(const char *name, size_t *length) {
  for (size_t i = 0; i < sizeof prompts / sizeof prompts[0]; i++) {
    if (strcmp(prompts[i].name, name) == 0) {
      *length = prompts[i].length;
      return prompts[i].bytes;
    }
  }
  return NULL;
}
