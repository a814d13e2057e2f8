# report-lod. Each target installs what it needs on a fresh machine; `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all

installed := node_modules/.installed
bundle := bin/report-lod.js
sources := $(shell find pipeline schemas -type f) package.json
# Programs that tests hold the data against: rapper, serdi, rdflib and pandas for python3, SQLite, xmllint, Apache,
# and styles for citations.
programs := raptor2-utils serdi python3-rdflib python3-pandas sqlite3 libxml2-utils apache2-bin citation-style-language-styles
# The other web server that the rules of dist/redirects are tried in; its package starts a service, so `make test` leaves it out.
servers := nginx
# What the receipt is about, beside these: Apache Jena, and for a release Virtuoso and a spreadsheet.
jena := libapache-jena-java openjdk-17-jre-headless unzip
virtuoso := virtuoso-opensource-7-bin
spreadsheet := libreoffice-calc-nogui

.PHONY: all test test-long check bench ledger receipt receipt-fast clean help programs servers stores-fast stores

all: $(bundle) ## build the shipped report: dist/ from source/
	node $(bundle) build

test: $(bundle) programs ## run the tests
	npx vitest run

test-long: $(bundle) servers ## a thousand random histories of addresses, and a hundred kills of a release
	HISTORIES=1000 KILLS=100 npx vitest run tests/releases

check: $(bundle) ## lint, formatting, types, and every diagnostic of source/
	npm run --silent lint
	node $(bundle) check

.PHONY: site
site: all ## build the website: dist/site/ from dist/
	node $(bundle) site

.PHONY: serve
serve: site ## serve the website at http://127.0.0.1:8080/, until Ctrl+C
	node $(bundle) serve

.PHONY: test-site
test-site: $(bundle) ## open pages of each kind of the website in Debian's chromium, with axe (SITE_PAGES=all: every page)
	@command -v chromium >/dev/null || [ "$$(id -u)" != 0 ] || \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; }
	SITE_PAGES=$${SITE_PAGES:-some} npx vitest run tests/site/browser.test.ts

.PHONY: bench-site
bench-site: all ## measure the website: pages a second, their bytes, requests a second against node:http alone
	npm run --silent bench-site

bench: $(bundle) ## measure the build against remark-parse alone, in one run
	npm run --silent bench

receipt: $(bundle) stores ## let stores and parsers read dist/; write source/receipts/ and the table in the README
	STORES='jena virtuoso libreoffice' npx vitest run tests/docs.test.ts tests/5-emit/spreadsheet.test.ts
	npx tsx pipeline/tools/receipt/run.ts

receipt-fast: $(bundle) stores-fast ## the same without databases that take long or a network, and nothing is written
	STORES=jena npx vitest run tests/docs.test.ts
	@alone=; for how in 'unshare -n' 'unshare -rn'; do ! $$how true 2>/dev/null || { alone=$$how; break; }; done; \
	[ -n "$$alone" ] || echo 'unshare is not allowed here: the network stays within reach'; \
	set -x; $$alone npx tsx pipeline/tools/receipt/run.ts --fast

ledger: all ## write the ledger's table in the README from dist/
	npm run --silent ledger

clean: ## remove what was installed and compiled; dist/ stays
	rm -rf node_modules bin

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 19

$(installed): package-lock.json
	npm ci --no-audit --no-fund
	touch $@

$(bundle): $(installed) $(sources)
	npm run --silent bundle

# Installs Debian packages only where some are missing and this user may.
define install
@missing=; for name in $(1); do dpkg -s $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
if [ -z "$$missing" ]; then exit 0; fi; \
if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && \
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
else echo "Not installed:$$missing. What needs them is left out or fails, and says so."; fi
endef

programs:
	$(call install,$(programs))

servers:
	$(call install,$(servers))

stores-fast:
	$(call install,$(programs) $(jena))

stores:
	$(call install,$(programs) $(jena) $(virtuoso) $(spreadsheet))
