# The commands of the project; `make help` lists them.
.POSIX:
.SUFFIXES:

PREFIX = /usr/local
DESTDIR =
SWIFT = swift
# Arguments for `swift test`, such as `make test TESTS='--filter ContentTests'`.
TESTS =
# Arguments for the benchmark: how many cold builds, documents, people (10 100 20).
BENCH =
# How many kills and edits, and the seed (500 60 5).
ENDURANCE =
# How many people and postings (100 25).
PEERS =

RELEASE = -c release --static-swift-stdlib
VITAE = .build/release/vitae
SERVER = .build/release/vitae-server
SOURCES = Package.swift Sources Tests

all: build

help:
	@sed -n 's/^## //p' Makefile

## make build      install what is missing, compile vitae, build the shipped content into output/
build: compile
	$(VITAE) build

compile:
	@sh .ci/setup build
	$(SWIFT) build $(RELEASE) --product vitae

## make test       install what is missing, run the tests; of the longest suites a part
test:
	@sh .ci/setup test
	$(SWIFT) build --build-tests
	@SWIFT="$(SWIFT)" sh .ci/test $(TESTS)

## make conformance   every case of the suites of which `make test` runs a part
conformance:
	@sh .ci/setup test
	$(SWIFT) build --build-tests
	VITAE_CONFORMANCE=1 $(SWIFT) test --skip-build \
	  --filter 'Conformance|HostileUpload|LetterReading|KilledBuild'

## make conformance-pdf   built, rendered and random PDFs before veraPDF and qpdf
conformance-pdf: compile
	@sh .ci/setup test
	$(SWIFT) build --build-tests
	SWIFT=$(SWIFT) sh .ci/conformance-pdf $(VITAE)

## make server     compile vitae-server, which `vitae serve` starts
server:
	@sh .ci/setup build
	$(SWIFT) build $(RELEASE) --product vitae-server

## make serve      show the content folder in the browser while it is written
serve: compile server
	$(VITAE) serve

## make install    copy vitae, its templates and fonts below PREFIX (/usr/local)
install:
	@test -x $(VITAE) || $(MAKE) compile
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vitae $(DESTDIR)$(PREFIX)/share/doc/vitae
	install -s -m 755 $(VITAE) $(DESTDIR)$(PREFIX)/bin/vitae
	@if test -x $(SERVER); then install -s -m 755 $(SERVER) $(DESTDIR)$(PREFIX)/bin/vitae-server; fi
	cp -R templates fonts $(DESTDIR)$(PREFIX)/share/vitae/
	sh .ci/documents $(DESTDIR)$(PREFIX)/share/doc/vitae

## make release    both programs with templates and fonts as a tarball in dist/, which needs no source
release:
	@sh .ci/setup build
	SWIFT="$(SWIFT)" sh .ci/release

## make lint       check the form of every Swift file
lint:
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format $(SOURCES)

## make format     bring every Swift file into form
format:
	$(SWIFT) format --in-place --recursive --parallel --configuration .swift-format $(SOURCES)

## make browser-test   preview and hosted server in a headless Chromium, where one is installed; pictures in .build/browser
browser-test: server
	python3 Tests/Browser/preview.py $(SERVER) .build/browser
	python3 Tests/Browser/hosting.py $(SERVER) .build/browser

## make load-test   a hosted server under load and killed: memory, waiting times, nothing lost
load-test: server
	python3 Tests/Load/hosting.py $(SERVER)

## make bench      measure processor time and memory of the release build; fails when a bound is missed
bench: compile server
	$(SWIFT) build $(RELEASE) --product vitae-bench
	.build/release/vitae-bench $(VITAE) $(BENCH)

## make endurance  kill, edit, starve and move builds, and look at what they leave (500 kills: a quarter of an hour)
endurance: compile
	python3 .ci/endurance $(VITAE) $(ENDURANCE)

## make peers      what doing nothing costs, beside hugo and ninja (Debian packages)
peers: compile
	python3 .ci/rebuild-peers $(VITAE) $(PEERS)

## make eval       measure matching and imports on labelled data (VITAE_SHARED names its folder), beside baselines
eval:
	@sh .ci/setup build
	$(SWIFT) build $(RELEASE) --product vitae
	$(SWIFT) build $(RELEASE) --product vitae-eval
	.build/release/vitae-eval

## make showcase   set the samples of docs/showcase again, as PDF and as pictures
showcase: compile
	@sh .ci/setup test
	sh .ci/showcase $(VITAE) docs/showcase

## make letters    write the letters of docs/letters.md again
letters: compile
	sh .ci/letters $(VITAE) docs/letters

## make clean      delete what was compiled and built; completions of language models stay
clean:
	@if test -x $(VITAE); then $(VITAE) clean; fi
	$(SWIFT) package clean

.PHONY: all help build compile server serve test conformance conformance-pdf browser-test load-test install release lint format bench endurance peers eval showcase letters clean
