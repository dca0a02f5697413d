#define _GNU_SOURCE
#include "clinux.h"

#include <fcntl.h>
#include <stdio.h>

int vitae_exchange(const char *a, const char *b) {
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}
