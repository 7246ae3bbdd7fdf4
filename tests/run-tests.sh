#!/bin/sh
# Runs the tests of a solution or project and ends with one line: N passed, N failed, N skipped.
# Without a filter all of them run but the hours of torture (make torture).
# usage: run-tests.sh SOLUTION-OR-PROJECT [FILTER]
set -u
target=$1
filter=${2:-TestCategory!=Torture}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

set -- test "$target" -c Release --nologo -v quiet --logger "console;verbosity=minimal"
set -- "$@" --filter "$filter"
{ dotnet "$@"; echo "exit=$?"; } 2>&1 | tee "$log" | grep -v '^exit='
status=$(sed -n 's/^exit=//p' "$log")

awk '
  /Failed: *[0-9]+, *Passed: *[0-9]+, *Skipped: *[0-9]+/ {
    line = $0
    gsub(/,/, " ", line)
    n = split(line, word, /[ ]+/)
    for (i = 1; i < n; i++) {
      if (word[i] == "Failed:") failed += word[i + 1]
      if (word[i] == "Passed:") passed += word[i + 1]
      if (word[i] == "Skipped:") skipped += word[i + 1]
    }
  }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "${status:-1}"
