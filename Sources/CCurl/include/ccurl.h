#ifndef VITAE_CCURL_H
#define VITAE_CCURL_H
#endif
