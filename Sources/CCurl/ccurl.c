#define _GNU_SOURCE
#include "ccurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The few names of libcurl's ABI that are needed, so that no header of it is. The numbers are part of the
// stable ABI of libcurl.so.4 (curl/curl.h, curl/multi.h).
enum {
  OPT_WRITEDATA = 10001, OPT_URL = 10002, OPT_ERRORBUFFER = 10010, OPT_POSTFIELDS = 10015,
  OPT_USERAGENT = 10018, OPT_HTTPHEADER = 10023, OPT_HEADERDATA = 10029, OPT_NOPROXY = 10177,
  OPT_WRITEFUNCTION = 20011, OPT_HEADERFUNCTION = 20079, OPT_POSTFIELDSIZE_LARGE = 30120,
  OPT_POST = 47, OPT_FOLLOWLOCATION = 52, OPT_SSL_VERIFYPEER = 64, OPT_SSL_VERIFYHOST = 81,
  OPT_NOSIGNAL = 99, OPT_TIMEOUT_MS = 155, OPT_PROTOCOLS = 181,
  INFO_RESPONSE_CODE = 0x200002,
  PROTOCOL_HTTP = 1, PROTOCOL_HTTPS = 2,
  GLOBAL_DEFAULT = 3,
  E_PARTIAL_FILE = 18, E_OPERATION_TIMEDOUT = 28, E_GOT_NOTHING = 52, E_SEND_ERROR = 55, E_RECV_ERROR = 56,
  MSG_DONE = 1,
};

typedef struct {
  int kind;
  void *easy;
  union { void *whatever; int result; } data;
} message;

static struct {
  int (*global_init)(long);
  void *(*easy_init)(void);
  int (*easy_setopt)(void *, int, ...);
  int (*easy_getinfo)(void *, int, ...);
  const char *(*easy_strerror)(int);
  void (*easy_cleanup)(void *);
  void *(*slist_append)(void *, const char *);
  void (*slist_free_all)(void *);
  void *(*multi_init)(void);
  int (*multi_add)(void *, void *);
  int (*multi_remove)(void *, void *);
  int (*multi_perform)(void *, int *);
  int (*multi_poll)(void *, void *, unsigned, int, int *);
  message *(*multi_read)(void *, int *);
  int (*multi_cleanup)(void *);
} curl;

static int opened;
static char open_error[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *find(void *library, const char *name) {
  void *found = dlsym(library, name);
  if (!found && !open_error[0]) snprintf(open_error, sizeof open_error, "libcurl lacks %s", name);
  return found;
}

static void open_library(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *why = dlerror();
    snprintf(open_error, sizeof open_error, "%s", why ? why : "libcurl.so.4 cannot be opened");
    return;
  }
  *(void **)&curl.global_init = find(library, "curl_global_init");
  *(void **)&curl.easy_init = find(library, "curl_easy_init");
  *(void **)&curl.easy_setopt = find(library, "curl_easy_setopt");
  *(void **)&curl.easy_getinfo = find(library, "curl_easy_getinfo");
  *(void **)&curl.easy_strerror = find(library, "curl_easy_strerror");
  *(void **)&curl.easy_cleanup = find(library, "curl_easy_cleanup");
  *(void **)&curl.slist_append = find(library, "curl_slist_append");
  *(void **)&curl.slist_free_all = find(library, "curl_slist_free_all");
  *(void **)&curl.multi_init = find(library, "curl_multi_init");
  *(void **)&curl.multi_add = find(library, "curl_multi_add_handle");
  *(void **)&curl.multi_remove = find(library, "curl_multi_remove_handle");
  *(void **)&curl.multi_perform = find(library, "curl_multi_perform");
  *(void **)&curl.multi_poll = find(library, "curl_multi_poll");
  *(void **)&curl.multi_read = find(library, "curl_multi_info_read");
  *(void **)&curl.multi_cleanup = find(library, "curl_multi_cleanup");
  if (open_error[0]) return;
  if (curl.global_init(GLOBAL_DEFAULT) != 0) {
    snprintf(open_error, sizeof open_error, "libcurl cannot be started");
    return;
  }
  opened = 1;
}

struct vitae_http_flag { atomic_int raised; };

vitae_http_flag *vitae_http_flag_new(void) { return calloc(1, sizeof(vitae_http_flag)); }
void vitae_http_flag_raise(vitae_http_flag *flag) { atomic_store(&flag->raised, 1); }
void vitae_http_flag_free(vitae_http_flag *flag) { free(flag); }

static int is_raised(const vitae_http_flag *flag) {
  return flag && atomic_load(&((vitae_http_flag *)flag)->raised);
}

typedef struct {
  char *bytes;
  size_t length, capacity, limit;
  int overflowed;
} buffer;

static size_t append(buffer *to, const char *bytes, size_t count) {
  if (count > to->limit - to->length) {
    to->overflowed = 1;
    return 0;
  }
  if (to->length + count > to->capacity) {
    size_t capacity = 2 * (to->length + count);
    char *grown = realloc(to->bytes, capacity);
    if (!grown) return 0;
    to->bytes = grown;
    to->capacity = capacity;
  }
  memcpy(to->bytes + to->length, bytes, count);
  to->length += count;
  return count;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *to) {
  return append(to, bytes, size * count);
}

// A status line begins a block (there are several after `100 Continue` or a proxy's greeting): keep the last.
static size_t take_header(char *bytes, size_t size, size_t count, void *to) {
  if (size * count >= 5 && memcmp(bytes, "HTTP/", 5) == 0) ((buffer *)to)->length = 0;
  return append(to, bytes, size * count);
}

static void *header_list(const vitae_http_request *request) {
  void *list = curl.slist_append(NULL, "Expect:");
  for (size_t i = 0; list && i < request->header_count; i++) {
    void *longer = curl.slist_append(list, request->headers[i]);
    if (!longer) curl.slist_free_all(list);
    list = longer;
  }
  return list;
}

static int configure(void *easy, const vitae_http_request *request, void *headers, buffer *header, buffer *body,
                     char *error) {
  int failed = 0;
  failed |= curl.easy_setopt(easy, OPT_URL, request->url);
  failed |= curl.easy_setopt(easy, OPT_PROTOCOLS, (long)(PROTOCOL_HTTP | PROTOCOL_HTTPS));
  failed |= curl.easy_setopt(easy, OPT_SSL_VERIFYPEER, 1L);
  failed |= curl.easy_setopt(easy, OPT_SSL_VERIFYHOST, 2L);
  failed |= curl.easy_setopt(easy, OPT_FOLLOWLOCATION, 0L);
  failed |= curl.easy_setopt(easy, OPT_NOSIGNAL, 1L);
  failed |= curl.easy_setopt(easy, OPT_TIMEOUT_MS, request->timeout_ms);
  failed |= curl.easy_setopt(easy, OPT_USERAGENT, request->user_agent);
  failed |= curl.easy_setopt(easy, OPT_HTTPHEADER, headers);
  failed |= curl.easy_setopt(easy, OPT_WRITEFUNCTION, take_body);
  failed |= curl.easy_setopt(easy, OPT_WRITEDATA, (void *)body);
  failed |= curl.easy_setopt(easy, OPT_HEADERFUNCTION, take_header);
  failed |= curl.easy_setopt(easy, OPT_HEADERDATA, (void *)header);
  failed |= curl.easy_setopt(easy, OPT_ERRORBUFFER, error);
  if (request->without_proxy) failed |= curl.easy_setopt(easy, OPT_NOPROXY, "*");
  if (request->body) {
    failed |= curl.easy_setopt(easy, OPT_POST, 1L);
    failed |= curl.easy_setopt(easy, OPT_POSTFIELDSIZE_LARGE, (long long)request->body_length);
    failed |= curl.easy_setopt(easy, OPT_POSTFIELDS, request->body);
  }
  return !failed;
}

// Runs the transfer and looks at the flag ten times a second. Returns libcurl's code, or -1 when cancelled.
static int run(void *multi, const vitae_http_flag *cancel) {
  for (;;) {
    int running = 0, left = 0;
    if (curl.multi_perform(multi, &running) != 0) return E_RECV_ERROR;
    message *done = running ? NULL : curl.multi_read(multi, &left);
    if (done && done->kind == MSG_DONE) return done->data.result;
    if (!running) return E_RECV_ERROR;
    if (is_raised(cancel)) return -1;
    if (curl.multi_poll(multi, NULL, 0, 100, NULL) != 0) return E_RECV_ERROR;
  }
}

static vitae_http_outcome outcome_of(int code, const buffer *header, const buffer *body) {
  if (header->overflowed || body->overflowed) return VITAE_HTTP_TOO_LARGE;
  switch (code) {
  case 0: return VITAE_HTTP_DONE;
  case -1: return VITAE_HTTP_CANCELLED;
  case E_OPERATION_TIMEDOUT: return VITAE_HTTP_TIMED_OUT;
  case E_PARTIAL_FILE: case E_GOT_NOTHING: case E_SEND_ERROR: case E_RECV_ERROR: return VITAE_HTTP_CUT_OFF;
  default: return VITAE_HTTP_UNREACHABLE;
  }
}

static void exchange(void *multi, void *easy, void *headers, const vitae_http_request *request,
                     vitae_http_response *response) {
  buffer header = {.limit = request->body_limit}, body = {.limit = request->body_limit};
  if (!configure(easy, request, headers, &header, &body, response->error) || curl.multi_add(multi, easy) != 0) {
    response->outcome = VITAE_HTTP_UNREACHABLE;
    snprintf(response->error, sizeof response->error, "libcurl refuses the request");
    return;
  }
  int code = run(multi, request->cancel);
  response->outcome = outcome_of(code, &header, &body);
  if (code > 0 && !response->error[0])
    snprintf(response->error, sizeof response->error, "%s", curl.easy_strerror(code));
  curl.easy_getinfo(easy, INFO_RESPONSE_CODE, &response->status);
  curl.multi_remove(multi, easy);
  response->header = header.bytes;
  response->header_length = header.length;
  response->body = body.bytes;
  response->body_length = body.length;
}

void vitae_http_perform(const vitae_http_request *request, vitae_http_response *response) {
  memset(response, 0, sizeof *response);
  pthread_once(&once, open_library);
  if (!opened) {
    response->outcome = VITAE_HTTP_NO_LIBRARY;
    snprintf(response->error, sizeof response->error, "%s", open_error);
    return;
  }
  // TLS libraries write without MSG_NOSIGNAL: a closed connection must not end the process.
  sigset_t pipe, before;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  void *easy = curl.easy_init(), *multi = curl.multi_init(), *headers = header_list(request);
  if (easy && multi && headers) {
    exchange(multi, easy, headers, request, response);
  } else {
    response->outcome = VITAE_HTTP_UNREACHABLE;
    snprintf(response->error, sizeof response->error, "there is not enough memory");
  }
  if (easy) curl.easy_cleanup(easy);
  if (multi) curl.multi_cleanup(multi);
  if (headers) curl.slist_free_all(headers);
  struct timespec now = {0, 0};
  while (sigtimedwait(&pipe, NULL, &now) > 0) {}
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void vitae_http_response_free(vitae_http_response *response) {
  free(response->header);
  free(response->body);
  response->header = response->body = NULL;
}
