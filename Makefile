# report-lod. Each target installs what it needs on a fresh machine; `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all

installed := node_modules/.installed
bundle := bin/report-lod.js
sources := $(shell find pipeline schemas -type f) package.json
# Programs that tests hold the data against: rapper, serdi, and rdflib for python3.
programs := raptor2-utils serdi python3-rdflib

.PHONY: all test check bench clean help programs

all: $(bundle) ## build the shipped report: dist/ from source/
	node $(bundle) build

test: $(bundle) programs ## run the tests
	npx vitest run

check: $(bundle) ## lint, formatting, types, and every diagnostic of source/
	npm run --silent lint
	node $(bundle) check

bench: $(bundle) ## measure the build against remark-parse alone, in one run
	npm run --silent bench

clean: ## remove what was installed and compiled; dist/ stays
	rm -rf node_modules bin

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 14

$(installed): package-lock.json
	npm ci --no-audit --no-fund
	touch $@

$(bundle): $(installed) $(sources)
	npm run --silent bundle

# Installs Debian packages only where some are missing and this user may; tests say what they skip.
programs:
	@if command -v rapper serdi >/dev/null && /usr/bin/python3 -c 'import rdflib' 2>/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(programs); \
	else echo "Not installed: $(programs). Tests that need them are skipped."; fi
