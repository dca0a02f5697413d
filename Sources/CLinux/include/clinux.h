#ifndef VITAE_CLINUX_H
#define VITAE_CLINUX_H

#include <stddef.h>
#include <sys/types.h>

/// Swaps two paths in one step (renameat2 with RENAME_EXCHANGE). 0, or -1 with errno set.
int vitae_exchange(const char *a, const char *b);

/// Writes everything that waits in memory for the file system of a folder to its disk. 0, or -1 with errno set.
int vitae_flush(const char *folder);

/// Keeps memory that was freed for the next that asks, and asks the system for much at a time: for a process that ends when
/// its work is done. To be called before threads are started.
void vitae_keep_memory(void);

/// Makes the first SIGINT or SIGTERM write its number as a byte to a pipe instead of ending the process; a second one ends
/// it. The file to read that byte from, or -1 with errno set. To be called once.
int vitae_interrupts(void);

/// Writes the build ids of the libraries that the program was loaded with, each with its size in a byte before it, in the
/// order of loading. The bytes written, at most `room`; 0 where none has one.
size_t vitae_library_ids(unsigned char *out, size_t room);

/// Writes the build id of the program at `path`, its size in a byte before it. The bytes written, at most `room`; 0 where it
/// has none or cannot be read.
size_t vitae_build_id(const char *path, unsigned char *out, size_t room);

/// A word of the command line that this process was started with, 0 for the program; NULL past the last. Asks no file: a
/// confined program may not read `/proc`.
const char *vitae_argument(int index);

/// What a confined program may use.
struct vitae_limits {
  /// Bytes of address space, the program and its libraries with it.
  size_t address_space;
  /// Bytes of memory of its own that it may write to.
  size_t data;
  /// Seconds of processor time.
  unsigned cpu_seconds;
};

/// Whether the kernel can keep a program from files (Landlock). Asks the kernel; nothing changes.
int vitae_keeps_from_files(void);

/// Whether a confined program may read what lies at a path that exists, wherever its own folder is: it lies below one of the
/// system's folders of programs and libraries.
int vitae_confined_reads(const char *path);

/// Starts a program that reads a file of somebody else's: limits on memory and processor time, no file written, made,
/// renamed or removed, no further process, no signal to another, no socket (a seccomp filter), no capabilities of any
/// set, nothing of the file system but the system's folders of programs and libraries, the program with the libraries that this process has loaded, and `folder`,
/// to read (Landlock, where the kernel has it), ended with its parent. Its working folder is `folder`, its environment is
/// empty, its output goes to the file `output`; everything else is closed. A program that cannot be kept from the network
/// or does not lose its capabilities is not started: its status is then 125. The process, which leads a session of its own; or -1 with errno set.
pid_t vitae_confined(const char *program, char *const arguments[], const char *folder, int output,
                     const struct vitae_limits *limits);

#endif
