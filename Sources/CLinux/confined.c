#define _GNU_SOURCE
#include "clinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
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
#define DENY(name) \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

/// Refuses sockets, processes, other processes' memory and what else leads out. 0 where it holds.
static int filter_calls(void) {
  static const struct sock_filter program[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, VITAE_ARCH, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#ifdef __x86_64__
    // Calls of the x32 interface have numbers of their own.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    DENY(fork),
    DENY(vfork),
#endif
    DENY(socket), DENY(socketpair), DENY(connect), DENY(bind), DENY(listen), DENY(sendto), DENY(sendmsg),
    DENY(clone), DENY(clone3), DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev), DENY(io_uring_setup),
    DENY(unshare), DENY(setns), DENY(mount), DENY(umount2), DENY(bpf), DENY(userfaultfd), DENY(perf_event_open),
    DENY(keyctl), DENY(add_key), DENY(request_key), DENY(kill), DENY(tkill), DENY(pidfd_open),
    DENY(rt_sigqueueinfo), DENY(rt_tgsigqueueinfo), DENY(pidfd_send_signal), DENY(truncate), DENY(ftruncate),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog filter = {sizeof program / sizeof program[0], (struct sock_filter *)program};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}
#else
static int filter_calls(void) { return -1; }
#endif

#ifdef LANDLOCK_CREATE_RULESET_VERSION
static void allow(int rules, const char *path, uint64_t access) {
  int folder = open(path, O_PATH | O_CLOEXEC);
  if (folder < 0) return;
  struct landlock_path_beneath_attr beneath = {.allowed_access = access, .parent_fd = folder};
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(folder);
}

/// The file system but for reading the system's own folders and this one. Kernels without Landlock go on without it.
static void confine_files(const char *folder) {
  struct landlock_ruleset_attr attributes = {.handled_access_fs = (1ull << 13) - 1};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0);
  if (rules < 0) return;
  uint64_t read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  uint64_t run = read | LANDLOCK_ACCESS_FS_EXECUTE;
  static const char *const system[] = {"/usr", "/lib", "/lib64", "/bin", "/opt", "/nix/store", "/gnu/store"};
  for (size_t i = 0; i < sizeof system / sizeof system[0]; i++) allow(rules, system[i], run);
  allow(rules, "/etc/ld.so.cache", LANDLOCK_ACCESS_FS_READ_FILE);
  allow(rules, "/etc/fonts", read);
  allow(rules, folder, read);
  syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
}
#else
static void confine_files(const char *folder) { (void)folder; }
#endif

static void run(const char *program, char *const arguments[], const char *folder, int output,
                const struct vitae_limits *limits) {
  static char *const environment[] = {"LC_ALL=C", NULL};
  setpgid(0, 0);
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
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 32);
  limit(RLIMIT_AS, limits->address_space);
  limit(RLIMIT_CPU, limits->cpu_seconds);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) _exit(125);
  confine_files(folder);
  // Without a filter a network of its own, with nobody in it, does as well.
  if (filter_calls() != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) _exit(125);
  execve(program, arguments, environment);
  _exit(errno == ENOENT ? 127 : 126);
}

pid_t vitae_confined(const char *program, char *const arguments[], const char *folder, int output,
                     const struct vitae_limits *limits) {
  pid_t child = fork();
  if (child != 0) return child;
  run(program, arguments, folder, output, limits);
  _exit(125);
}
