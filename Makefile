# 楼院 Courtyard. Each target is enough on its own on a fresh machine with a Swift toolchain.
.DEFAULT_GOAL := help
SCENARIO ?= scenarios/hejiang-13
SOURCES := Sources Tests Package.swift

# Homebrew keeps headers and libraries where the compiler does not look by itself.
ifeq ($(shell uname -s),Darwin)
PREFIX := $(shell brew --prefix 2>/dev/null)
FLAGS := $(if $(PREFIX),-Xcc -I$(PREFIX)/include -Xlinker -L$(PREFIX)/lib)
endif

.PHONY: help install build plan test lint bench bench-parking bench-rosters bench-inrc2 bench-nrp bench-data bench-build install-readers check-published clean

help:
	@echo "make plan    排出 $(SCENARIO) 的一周并显示  plan a week and show it"
	@echo "make test    运行测试                       run the tests"
	@echo "make build   编译发布版                     build a release"
	@echo "make lint    检查格式                       check the format"
	@echo "make check-published  用别的程序检查写出的文件  read what is published with other programs"
	@echo "make bench   测时间和内存                   measure time and memory"
	@echo "make clean   删除编译结果                   remove what was built"

# Looks first and installs only what is missing, so that it may run again and again.
install:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing: see https://www.swift.org/install" >&2; exit 1; }
	@if [ "$$(uname -s)" = Darwin ] || [ -f /usr/include/sqlite3.h ] \
	  || [ -f /usr/local/include/sqlite3.h ]; then sqlite=; else sqlite=libsqlite3-dev; fi; \
	if [ -f /usr/include/glpk.h ] || [ -f /usr/local/include/glpk.h ] \
	  || [ -f /opt/homebrew/include/glpk.h ]; then glpk=; else glpk=libglpk-dev; fi; \
	if [ -z "$$glpk$$sqlite" ]; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  sudo=; if [ "$$(id -u)" -ne 0 ]; then \
	    command -v sudo >/dev/null || { \
	      echo "Run as root: apt-get install $$glpk $$sqlite" >&2; exit 1; }; \
	    sudo=sudo; fi; \
	  $$sudo apt-get update && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install --yes --no-install-recommends $$glpk $$sqlite; \
	elif command -v brew >/dev/null; then \
	  HOMEBREW_NO_AUTO_UPDATE=1 brew install glpk; \
	else \
	  echo "GLPK 5.0 with its header glpk.h, or SQLite 3.37 with its header sqlite3.h, is missing," >&2; \
	  echo "and there is neither apt-get nor brew to install it with. Install it from" >&2; \
	  echo "https://www.gnu.org/software/glpk/ or https://sqlite.org and try again." >&2; \
	  exit 1; \
	fi

build: install
	swift build --configuration release --product courtyard $(FLAGS)

# Exit code 3 says that somebody is left without; the plan is written and shown all the same.
plan: build
	@swift run --skip-build --configuration release $(FLAGS) courtyard plan $(SCENARIO) --force \
	  || [ $$? -eq 3 ]

test: install
	swift test $(FLAGS)

lint:
	swift format lint --strict --recursive $(SOURCES)

# Python 3 measures from outside; nothing else needs it.
bench: build
	@command -v python3 >/dev/null || { \
	  if command -v apt-get >/dev/null; then \
	    sudo=; if [ "$$(id -u)" -ne 0 ]; then sudo=sudo; fi; \
	    $$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive \
	      apt-get install --yes --no-install-recommends python3; \
	  else echo "Python 3 is missing: see https://www.python.org" >&2; exit 1; fi; }
	@python3 Benchmarks/plan.py

# Peers come from PyPI into a folder of their own.
.venv/bin/python:
	python3 -m venv .venv
	.venv/bin/pip install --quiet scipy highspy ortools

bench-parking: build .venv/bin/python
	@.venv/bin/python Benchmarks/parking.py

# CBC is no Python package; where it is missing and cannot be installed, leave it out with PEERS.
PEERS ?= HiGHS,CP-SAT,SCIP,CBC
LIMIT ?= 60
SIZES ?=
bench-rosters: build .venv/bin/python
	@case "$(PEERS)" in *CBC*) command -v cbc >/dev/null || { \
	  if command -v apt-get >/dev/null; then \
	    sudo=; if [ "$$(id -u)" -ne 0 ]; then sudo=sudo; fi; \
	    $$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive \
	      apt-get install --yes --no-install-recommends coinor-cbc; \
	  elif command -v brew >/dev/null; then brew install cbc; \
	  else echo "cbc is missing: install it, or leave it out with PEERS=HiGHS,CP-SAT,SCIP" >&2; \
	    exit 1; fi; };; esac
	@.venv/bin/python Benchmarks/rosters.py --limit $(LIMIT) --peers "$(PEERS)" $(SIZES)

# Public benchmarks, read where they are: DATA is their folder.
MODE ?= dynamic
INSTANCES ?= n030w4_1_6-2-9-1 n040w4_0_2-0-6-1
bench-inrc2: OUT ?= out/benchmarks/inrc2
bench-nrp: OUT ?= out/benchmarks/nrp
bench-data: install
	@test -n "$(DATA)" || { echo "Say where the data are: DATA=folder" >&2; exit 64; }
	swift build --configuration release --product courtyard-bench $(FLAGS)

bench-inrc2: bench-data
	@swift run --skip-build --configuration release $(FLAGS) courtyard-bench inrc2 \
	  --data "$(DATA)" --out "$(OUT)" --mode $(MODE) $(INSTANCES)

bench-nrp: bench-data
	@swift run --skip-build --configuration release $(FLAGS) courtyard-bench nrp \
	  --data "$(DATA)" --out "$(OUT)" $(NUMBERS)

# The release build from a clean clone; takes minutes.
bench-build: install
	@Benchmarks/build.sh

# What is published, read by programs that are not ours.
install-readers:
	@missing=; \
	command -v soffice >/dev/null || missing="$$missing libreoffice-calc"; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
	  || missing="$$missing chromium fonts-noto-cjk"; \
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$$missing python3 python3-venv"; \
	if [ -n "$$missing" ] && command -v apt-get >/dev/null; then \
	  sudo=; if [ "$$(id -u)" -ne 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install --yes --no-install-recommends $$missing; fi

.venv-published/bin/python: Tests/Published/requirements.txt | install-readers
	python3 -m venv .venv-published
	.venv-published/bin/pip install --quiet --requirement Tests/Published/requirements.txt
	@touch $@

check-published: build .venv-published/bin/python
	@.venv-published/bin/python Tests/Published/check.py \
	  "$$(swift build --configuration release --show-bin-path $(FLAGS))/courtyard"

clean:
	swift package clean
