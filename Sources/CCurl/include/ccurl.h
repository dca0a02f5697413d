#ifndef VITAE_CCURL_H
#define VITAE_CCURL_H

#include <stddef.h>

// One blocking HTTP exchange over libcurl, which is opened with dlopen on the first call: a program that makes
// no request neither links nor loads it. Nothing here is variadic, so Swift can call all of it.

// A flag that another thread may raise to end an exchange early.
typedef struct vitae_http_flag vitae_http_flag;
vitae_http_flag *vitae_http_flag_new(void);
void vitae_http_flag_raise(vitae_http_flag *flag);
void vitae_http_flag_free(vitae_http_flag *flag);

typedef struct {
  const char *url;                // http or https; other schemes are refused
  const char *user_agent;
  const char *const *headers;     // `Name: value` lines
  size_t header_count;
  const void *body;               // sent by POST; NULL makes the exchange a GET
  size_t body_length;
  long timeout_ms;                // for the whole exchange
  size_t body_limit;              // bytes of a reply's body, and of its header
  int without_proxy;              // not 0: proxies of the environment do not apply
  const vitae_http_flag *cancel;  // may be NULL
} vitae_http_request;

typedef enum {
  VITAE_HTTP_DONE = 0,
  VITAE_HTTP_NO_LIBRARY,    // libcurl could not be opened
  VITAE_HTTP_CANCELLED,
  VITAE_HTTP_TIMED_OUT,
  VITAE_HTTP_TOO_LARGE,     // the reply is beyond `body_limit`
  VITAE_HTTP_CUT_OFF,       // the connection ended within or before the reply
  VITAE_HTTP_UNREACHABLE,   // name, connection, TLS, protocol: see `error`
} vitae_http_outcome;

typedef struct {
  vitae_http_outcome outcome;
  long status;
  char *header;             // the last header block, lines as they came
  size_t header_length;
  char *body;
  size_t body_length;
  char error[256];          // libcurl's words, for VITAE_HTTP_UNREACHABLE and VITAE_HTTP_NO_LIBRARY
} vitae_http_response;

// Makes the exchange on the calling thread. TLS certificates are verified; redirects are not followed.
void vitae_http_perform(const vitae_http_request *request, vitae_http_response *response);
void vitae_http_response_free(vitae_http_response *response);

#endif
