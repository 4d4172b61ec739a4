#!/usr/bin/env bash
# How long a release build takes from a clean clone of what is committed here, and how much of it
# is fetching the packages. Aimed at: under 8 minutes on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone --quiet . "$clone/courtyard"
cd "$clone/courtyard"

began=$(date +%s)
swift package resolve >&2
fetched=$(date +%s)
make build >&2
built=$(date +%s)

echo "| clean clone on $(getconf _NPROCESSORS_ONLN) processors | seconds |"
echo "|---|--:|"
echo "| fetching the packages | $((fetched - began)) |"
echo "| release build | $((built - fetched)) |"
echo "| both; aimed at: under 480 | $((built - began)) |"
