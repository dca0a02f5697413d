#define _GNU_SOURCE
#include "clinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int vitae_exchange(const char *a, const char *b) {
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}

int vitae_flush(const char *folder) {
  int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return -1;
  int result = syncfs(file);
  int code = errno;
  close(file);
  errno = code;
  return result;
}

static volatile sig_atomic_t interrupts = -1;

static void interrupted(int number) {
  int code = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(interrupts, &byte, 1);
  (void)written;
  errno = code;
}

int vitae_interrupts(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  interrupts = ends[1];
  struct sigaction action = {0};
  action.sa_handler = interrupted;
  // After one it is as it was: who asks twice does not want to wait.
  action.sa_flags = (int)(SA_RESETHAND | SA_RESTART);
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGINT, &action, NULL) != 0 || sigaction(SIGTERM, &action, NULL) != 0) return -1;
  return ends[0];
}
