#ifndef VITAE_CLINUX_H
#define VITAE_CLINUX_H

#include <stddef.h>

/// Swaps two paths in one step (renameat2 with RENAME_EXCHANGE). 0, or -1 with errno set.
int vitae_exchange(const char *a, const char *b);

/// Writes everything that waits in memory for the file system of a folder to its disk. 0, or -1 with errno set.
int vitae_flush(const char *folder);

/// Makes the first SIGINT or SIGTERM write its number as a byte to a pipe instead of ending the process; a second one ends
/// it. The file to read that byte from, or -1 with errno set. To be called once.
int vitae_interrupts(void);

/// Writes the build ids of the program and of every library it was loaded with, one after the other, in the order of
/// loading. The bytes written, at most `room`; 0 where none has one.
size_t vitae_build_ids(unsigned char *out, size_t room);

#endif
