# SearchService: everything a developer, CI or a new user runs.
# A fresh machine with the .NET 10 SDK needs two of these: make run, make test.

CORPUS ?= corpus
DATA   ?= index-data
PORT   ?= 8080
HOST   ?= localhost
FILTER ?=

OUT     := artifacts/searchservice
EXE     := $(OUT)/searchservice
SOLUTION := SearchService.sln

export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE := 1

.PHONY: help run build index test test-fast test-needs torture check format bench golden publish clean

help: ## what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: index ## restore, build, bring DATA up to date with CORPUS, serve on PORT
	@$(EXE) serve --data "$(DATA)" --port $(PORT) --host $(HOST)

build: ## leave the executable at artifacts/searchservice/searchservice
	@dotnet publish src/SearchService.Server -c Release -o $(OUT) -v quiet

index: build ## bring DATA up to date with CORPUS
	@$(EXE) index --corpus "$(CORPUS)" --data "$(DATA)"

test: test-needs ## install what the tests need, run all of them
	@sh tests/run-tests.sh $(SOLUTION) "$(FILTER)"

test-fast: ## the tests without the slow ones
	@sh tests/run-tests.sh $(SOLUTION) "TestCategory!=Slow&TestCategory!=Torture"

test-needs:
	@sh tests/install-needs.sh

torture: test-needs ## the long crash runs: a thousand kills
	@sh tests/run-tests.sh $(SOLUTION) "TestCategory=Torture"

check: ## format, analyzers, house rules
	@dotnet build $(SOLUTION) -c Release -v quiet
	@dotnet format $(SOLUTION) --verify-no-changes --no-restore
	@sh tests/run-tests.sh tests/SearchService.House.Tests ""

format: ## write the source in the house's format
	@dotnet format $(SOLUTION)

bench: ## what benchmarks there are and a quick run; ARGS="NAME …" runs one, ARGS=peers beside other engines
	@dotnet run -c Release --project tests/SearchService.Benchmarks -- $(ARGS)

golden: ## rewrite the approved files after a change you have looked at
	@SEARCHSERVICE_GOLDEN=write sh tests/run-tests.sh $(SOLUTION) "TestCategory=Golden"

publish: ## a self-contained single file for linux-x64
	@dotnet publish src/SearchService.Server -c Release -r linux-x64 --self-contained -p:PublishSingleFile=true -p:IncludeNativeLibrariesForSelfExtract=true -o artifacts/linux-x64 -v quiet
	@ls -lh artifacts/linux-x64/searchservice

clean: ## remove what building leaves
	@rm -rf artifacts
