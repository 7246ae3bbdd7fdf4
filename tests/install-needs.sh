#!/bin/sh
# Installs what the tests need beyond the .NET SDK, where it can (root and apt); otherwise the tests that need it are skipped by name.
#   liblucene8-java, a JDK     Apache Lucene as the oracle for tokens and ranking
#   chromium                   the search page in a real browser
set -u
missing=""
[ -n "$(ls /usr/share/java/lucene-core-8*.jar 2>/dev/null)" ] || missing="$missing liblucene8-java"
command -v javac >/dev/null 2>&1 || missing="$missing default-jdk-headless"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "installing for the tests:$missing"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null 2>&1
  # shellcheck disable=SC2086
  apt-get install -y -qq $missing >/dev/null 2>&1 && exit 0
fi
echo "not installed, tests that need them are skipped by name:$missing"
exit 0
