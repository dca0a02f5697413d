#ifndef VITAE_CPROMPTS_H
#define VITAE_CPROMPTS_H

#include <stddef.h>

/// The bytes (UTF-8) of `prompts/<name>.md`, and their number; NULL where there is no such file.
const unsigned char *vitae_prompt(const char *name, size_t *length);

#endif
