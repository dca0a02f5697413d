#define _GNU_SOURCE
#include "clinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <link.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int vitae_exchange(const char *a, const char *b) {
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}

void vitae_keep_memory(void) {
  // The heap of a thread otherwise grows page by page, with a call for each that stops the other threads' page faults.
  mallopt(M_TOP_PAD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 512 << 20);
  // Pictures and files of a few megabytes are made by the hundred: not mapped and unmapped each time.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
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

static int argument_count;
static char **argument_values;

/// The loader hands the command line to constructors too.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  argument_values = values;
}

const char *vitae_argument(int index) {
  return index >= 0 && index < argument_count ? argument_values[index] : NULL;
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

struct build_ids {
  unsigned char *out;
  size_t room;
  size_t used;
};

/// Appends the build id in one segment of notes, its size in a byte before it: each note is three words (sizes of name and
/// description, type), then both, padded to words.
static void append_build_id(struct build_ids *ids, const unsigned char *note, size_t size) {
  while (size >= 12) {
    unsigned int words[3];
    memcpy(words, note, sizeof words);
    size_t name = ((size_t)words[0] + 3) & ~(size_t)3, description = ((size_t)words[1] + 3) & ~(size_t)3;
    if (name > size - 12 || description > size - 12 - name) return;
    if (words[2] == NT_GNU_BUILD_ID && words[0] == 4 && memcmp(note + 12, "GNU", 4) == 0) {
      if (words[1] > 255 || words[1] + 1 > ids->room - ids->used) return;
      ids->out[ids->used++] = (unsigned char)words[1];
      memcpy(ids->out + ids->used, note + 12 + name, words[1]);
      ids->used += words[1];
      return;
    }
    note += 12 + name + description;
    size -= 12 + name + description;
  }
}

static int visit_object(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  // The program itself has no name; what the kernel puts into every process changes nothing that is made.
  if (!info->dlpi_name || !info->dlpi_name[0] || strstr(info->dlpi_name, "linux-vdso")) return 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    if (info->dlpi_phdr[i].p_type != PT_NOTE) continue;
    append_build_id(
      context, (const unsigned char *)(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr), info->dlpi_phdr[i].p_memsz);
  }
  return 0;
}

size_t vitae_library_ids(unsigned char *out, size_t room) {
  struct build_ids ids = {out, room, 0};
  dl_iterate_phdr(visit_object, &ids);
  return ids.used;
}

size_t vitae_build_id(const char *path, unsigned char *out, size_t room) {
  struct build_ids ids = {out, room, 0};
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ElfW(Ehdr) header;
  if (pread(file, &header, sizeof header, 0) == (ssize_t)sizeof header && !memcmp(header.e_ident, ELFMAG, SELFMAG)
      && header.e_phentsize == sizeof(ElfW(Phdr))) {
    for (int i = 0; i < header.e_phnum && ids.used == 0; i++) {
      ElfW(Phdr) part;
      unsigned char notes[1024];
      off_t place = (off_t)header.e_phoff + (off_t)i * (off_t)sizeof part;
      if (pread(file, &part, sizeof part, place) != (ssize_t)sizeof part) break;
      if (part.p_type != PT_NOTE) continue;
      ssize_t count = pread(file, notes, part.p_filesz < sizeof notes ? part.p_filesz : sizeof notes, (off_t)part.p_offset);
      if (count > 0) append_build_id(&ids, notes, (size_t)count);
    }
  }
  close(file);
  return ids.used;
}
