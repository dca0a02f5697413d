#define _GNU_SOURCE
#include "clinux.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <limits.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#endif

#if defined(__x86_64__)
#define VITAE_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define VITAE_ARCH AUDIT_ARCH_AARCH64
#endif

// Everything here runs between fork and exec: calls that are safe there, no memory of the heap.

static void limit(int resource, rlim_t value) {
  struct rlimit both = {value, value};
  setrlimit(resource, &both);
}

#ifdef VITAE_ARCH
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
#define PERMIT BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define KILL BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
/// Whether the loaded word is `value`: on by `yes` or `no` instructions.
#define IS(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(value), yes, no)
#define DENY(name) IS(SYS_##name, 0, 1), REFUSE
/// Opening a file otherwise than to read it; `flags` is the argument's index. Both architectures are little-endian: the
/// first word of an argument is its low one.
#define READ_ONLY(name, flags) \
  IS(SYS_##name, 0, 4), LOAD(args[flags]), \
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1), REFUSE, PERMIT

/// Refuses sockets, processes, other processes, every change of the file system and what else leads out. 0 where it holds.
static int filter_calls(void) {
  struct sock_filter program[] = {
    LOAD(arch),
    IS(VITAE_ARCH, 1, 0),
    KILL,
    LOAD(nr),
#ifdef __x86_64__
    // Calls of the x32 interface have numbers of their own.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    KILL,
    READ_ONLY(open, 1),
    DENY(fork), DENY(vfork), DENY(creat), DENY(unlink), DENY(rename), DENY(link), DENY(symlink), DENY(mkdir),
    DENY(rmdir), DENY(mknod), DENY(chmod), DENY(chown), DENY(lchown), DENY(utime), DENY(utimes), DENY(futimesat),
    DENY(iopl), DENY(ioperm),
#endif
    READ_ONLY(openat, 2),
    // Limits may be read, not set.
    IS(SYS_prlimit64, 0, 6), LOAD(args[2]), IS(0, 0, 2),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2]) + 4), IS(0, 1, 0), REFUSE, PERMIT,
    // A program may end itself.
    IS(SYS_tgkill, 0, 4), LOAD(args[0]), IS(getpid(), 1, 0), REFUSE, PERMIT,
    DENY(socket), DENY(socketpair), DENY(connect), DENY(bind), DENY(listen), DENY(sendto), DENY(sendmsg),
    DENY(clone), DENY(clone3), DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev),
    DENY(unshare), DENY(setns), DENY(mount), DENY(umount2), DENY(pivot_root), DENY(chroot), DENY(bpf),
    DENY(userfaultfd), DENY(perf_event_open), DENY(io_uring_setup), DENY(keyctl), DENY(add_key), DENY(request_key),
    DENY(kill), DENY(tkill), DENY(rt_sigqueueinfo), DENY(rt_tgsigqueueinfo), DENY(setrlimit), DENY(setpriority),
    DENY(unlinkat), DENY(renameat), DENY(renameat2), DENY(linkat), DENY(symlinkat), DENY(mkdirat), DENY(mknodat),
    DENY(fchmod), DENY(fchmodat), DENY(fchown), DENY(fchownat), DENY(utimensat), DENY(truncate), DENY(ftruncate),
    DENY(fallocate), DENY(setxattr), DENY(lsetxattr), DENY(fsetxattr), DENY(removexattr), DENY(lremovexattr),
    DENY(fremovexattr), DENY(open_by_handle_at), DENY(shmget), DENY(msgget), DENY(semget), DENY(mq_open),
    DENY(sched_setaffinity), DENY(sched_setscheduler), DENY(sched_setparam), DENY(sched_setattr), DENY(ioprio_set),
    DENY(migrate_pages), DENY(move_pages), DENY(sync), DENY(syncfs), DENY(capset),
#ifdef SYS_process_madvise
    DENY(process_madvise),
#endif
#ifdef SYS_pidfd_open
    DENY(pidfd_open),
#endif
#ifdef SYS_pidfd_send_signal
    DENY(pidfd_send_signal),
#endif
#ifdef SYS_openat2
    DENY(openat2),
#endif
#ifdef SYS_fchmodat2
    DENY(fchmodat2),
#endif
    PERMIT,
  };
  struct sock_fprog filter = {sizeof program / sizeof program[0], program};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}
#else
static int filter_calls(void) { return -1; }
#endif

/// The libraries that this process has loaded: the names stay as long as they are.
struct libraries {
  const char *paths[96];
  size_t count;
};

static int visit_library(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  struct libraries *libraries = context;
  if (libraries->count == sizeof libraries->paths / sizeof libraries->paths[0]) return 1;
  if (info->dlpi_name && info->dlpi_name[0] == '/') libraries->paths[libraries->count++] = info->dlpi_name;
  return 0;
}

/// Folders of the system that programs and libraries lie in, and what poppler reads: nothing of a server's. The last
/// entry is NULL.
static const char *const system_folders[] = {
  "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/bin", "/usr/share/poppler", "/usr/share/fonts",
  "/usr/share/fontconfig", "/usr/local/lib", "/usr/local/bin", "/usr/local/share/poppler", "/usr/local/share/fonts",
  "/lib", "/lib64", "/bin", "/etc/fonts", "/nix/store", "/gnu/store", NULL,
};

int vitae_confined_reads(const char *path) {
  char place[PATH_MAX], folder[PATH_MAX];
  if (!realpath(path, place)) return 0;
  for (size_t i = 0; system_folders[i]; i++) {
    if (!realpath(system_folders[i], folder)) continue;
    size_t length = strlen(folder);
    if (strncmp(place, folder, length) == 0 && (place[length] == '/' || place[length] == '\0')) return 1;
  }
  return 0;
}

#ifdef LANDLOCK_CREATE_RULESET_VERSION
static void allow(int rules, const char *path, uint64_t access) {
  int folder = open(path, O_PATH | O_CLOEXEC);
  if (folder < 0) return;
  struct landlock_path_beneath_attr beneath = {.allowed_access = access, .parent_fd = folder};
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(folder);
}

/// The file system but for reading the system's own folders, the program and this one. Kernels without Landlock go on
/// without it.
static void confine_files(const char *program, const char *folder, const struct libraries *libraries) {
  struct landlock_ruleset_attr attributes = {.handled_access_fs = (1ull << 13) - 1};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0);
  if (rules < 0) return;
  uint64_t read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  uint64_t run = read | LANDLOCK_ACCESS_FS_EXECUTE, file = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
  for (size_t i = 0; system_folders[i]; i++) allow(rules, system_folders[i], run);
  allow(rules, "/etc/ld.so.cache", LANDLOCK_ACCESS_FS_READ_FILE);
  allow(rules, program, file);
  for (size_t i = 0; i < libraries->count; i++) allow(rules, libraries->paths[i], file);
  allow(rules, folder, read);
  syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
}

int vitae_keeps_from_files(void) {
  return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}
#else
static void confine_files(const char *program, const char *folder, const struct libraries *libraries) {
  (void)program, (void)folder, (void)libraries;
}

int vitae_keeps_from_files(void) { return 0; }
#endif

/// Gives up every capability: the effective, permitted and inheritable ones, and with the latter the ambient ones. 0 where
/// none is left. Who may have no new privileges gets none from the program that is started then, not the superuser either.
static int give_up_capabilities(void) {
  for (int capability = 0; capability < 64; capability++) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  // Kernels before 4.3 know no ambient ones.
  if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0 && errno != EINVAL) return -1;
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0, 0, 0}};
  return (int)syscall(SYS_capset, &header, none);
}

static void run(const char *program, char *const arguments[], const char *folder, int output,
                const struct vitae_limits *limits, const struct libraries *libraries) {
  static char *const environment[] = {"LC_ALL=C", NULL};
  // No terminal, and a group of its own.
  if (setsid() < 0) _exit(125);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  int nothing = open("/dev/null", O_RDWR);
  if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(nothing, 2) < 0) _exit(125);
  if (syscall(SYS_close_range, 3u, ~0u, 0u) != 0)
    for (int file = 3; file < 4096; file++) close(file);
  if (chdir(folder) != 0) _exit(125);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  // Who waits for an answer comes before who waits for a file.
  setpriority(PRIO_PROCESS, 0, 5);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 32);
  limit(RLIMIT_AS, limits->address_space);
  limit(RLIMIT_DATA, limits->data);
  limit(RLIMIT_CPU, limits->cpu_seconds);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) _exit(125);
  confine_files(program, folder, libraries);
  if (give_up_capabilities() != 0) _exit(125);
  // Without a filter a network of its own, with nobody in it, does as well.
  if (filter_calls() != 0) {
    // Who makes a space of users has every capability there.
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 || give_up_capabilities() != 0) _exit(125);
  }
  execve(program, arguments, environment);
  _exit(errno == ENOENT ? 127 : 126);
}

pid_t vitae_confined(const char *program, char *const arguments[], const char *folder, int output,
                     const struct vitae_limits *limits) {
  // Asked for here: the loader's lock is not to be waited for after a fork.
  struct libraries libraries = {.count = 0};
  dl_iterate_phdr(visit_library, &libraries);
  pid_t child = fork();
  if (child != 0) return child;
  run(program, arguments, folder, output, limits, &libraries);
  _exit(125);
}
