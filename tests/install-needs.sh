#!/bin/sh
# Installs what the tests need beyond the .NET SDK, where it can (root and apt); otherwise the tests that need it are skipped by name.
#   liblucene8-java, a JDK     Apache Lucene as the oracle for tokens and ranking
#   unicode-data, bzip2        the sources of the character tables, to make them again and compare
#   poppler-utils              pdftotext, which reads PDF files
#   chromium                   the search page in a real browser
set -u
missing=""
[ -n "$(ls /usr/share/java/lucene-core-8*.jar 2>/dev/null)" ] || missing="$missing liblucene8-java"
command -v javac >/dev/null 2>&1 || missing="$missing default-jdk-headless"
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
[ -e /usr/share/unicode/Unihan_Variants.txt.bz2 ] || missing="$missing unicode-data"
command -v bzip2 >/dev/null 2>&1 || missing="$missing bzip2"
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
