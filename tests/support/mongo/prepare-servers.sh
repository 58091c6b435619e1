#!/usr/bin/env bash
# Fetches and builds the two servers that speak MongoDB's protocol and are to be had from package
# registries, for a machine without `mongod`: mongo-java-server (Maven) and FerretDB on SQLite (Go).
# They are kept in a folder of their own, by their versions, and not made again when they are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kept=${IDELOTSEN_TEST_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/idelotsen-test-servers}
mkdir -p "$kept"

# Made under another name first, so that what was interrupted is not taken for whole.
java=$kept/java-server
if ! cmp -s "$here/java-server/pom.xml" "$java/pom.xml"; then
  rm -rf "$java" "$java.new"
  mkdir -p "$java.new"
  mvn -q -B -f "$here/java-server/pom.xml" dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$java.new/lib"
  cp "$here/java-server/pom.xml" "$java.new/"
  mv "$java.new" "$java"
fi

ferretdb=$kept/ferretdb
if ! cmp -s "$here/ferretdb/go.sum" "$ferretdb/go.sum" || ! cmp -s "$here/ferretdb/main.go" "$ferretdb/main.go"; then
  rm -rf "$ferretdb" "$ferretdb.new"
  mkdir -p "$ferretdb.new"
  go build -C "$here/ferretdb" -tags ferretdb_no_postgresql -o "$ferretdb.new/serve" .
  cp "$here/ferretdb/go.sum" "$here/ferretdb/main.go" "$ferretdb.new/"
  mv "$ferretdb.new" "$ferretdb"
fi
