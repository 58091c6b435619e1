#!/bin/sh
# Installs what the bot needs to run into the current folder, which holds package.json and package-lock.json, and takes
# out what is never read. The Dockerfile runs it; tests/long/production-folder.test.ts runs it in an empty folder and
# starts the bot there. Usage: install-production.sh [MOST_MEGABYTES], with src/ beside package.json.
set -eu
most=${1:-200}

# No install script is needed: the database driver and esbuild come as finished packages.
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
node --import tsx src/cli/prune-modules.ts node_modules

size=$(du -sm node_modules | cut -f1)
echo "node_modules: $size MB"
if [ "$size" -ge "$most" ]; then
  echo "node_modules is $size MB; less than $most MB was meant." >&2
  exit 1
fi
