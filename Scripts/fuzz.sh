#!/usr/bin/env bash
# fuzz.sh NAME SECONDS [CORPUS]: builds the fuzz target Fuzz/NAME.swift with libFuzzer and the address sanitizer and runs it;
# 0 seconds only build it.
# Findings, and the corpus where none is named, lie in .build/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
name=$1 seconds=$2
out=$PWD/.build/fuzz
corpus=${3:-$out/corpus-$name}
mkdir -p "$out" "$corpus"

flags=(-swift-version 6 -package-name crosscheck -parse-as-library -wmo -O -g -sanitize=fuzzer,address -I "$out"
  -Xcc -ISources/ReadingModels/include
  -enable-upcoming-feature NonisolatedNonsendingByDefault -enable-upcoming-feature InferIsolatedConformances
  -enable-upcoming-feature InternalImportsByDefault)

# A module is built again where one of its files is newer than what was built.
build() {
  local module=$1
  [[ -f $out/$module.o && -z $(find "Sources/$module" -newer "$out/$module.o" -print -quit) ]] && return
  echo "building $module" >&2
  swiftc "${flags[@]}" -module-name "$module" -emit-module -emit-module-path "$out/$module.swiftmodule" \
    -c -o "$out/$module.o" $(find "Sources/$module" -name '*.swift')
}

objects=()
for module in Provenance Markup Extraction; do
  build $module
  objects+=("$out/$module.o")
done
if [[ $name == reader ]]; then
  printf 'module ReadingModels { header "%s" export * }\n' "$PWD"/Sources/ReadingModels/include/ReadingModels.h \
    >"$out/module.modulemap"
  flags+=(-Xcc -fmodule-map-file="$out/module.modulemap")
  for file in Sources/ReadingModels/*.S Sources/ReadingModels/*.c; do
    object=$out/$(basename "$file").o
    clang -c -ISources/ReadingModels/parts -ISources/ReadingModels/include "$file" -o "$object"
    objects+=("$object")
  done
  build Reading
  objects+=("$out/Reading.o")
fi
swiftc "${flags[@]}" -o "$out/$name" Fuzz/Support.swift "Fuzz/$name.swift" "${objects[@]}"
((seconds)) || exit 0
exec nice -n 15 "$out/$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 \
  -artifact_prefix="$out/$name-" -print_final_stats=1 "$corpus"
