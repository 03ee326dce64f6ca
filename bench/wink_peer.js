// Reads every text of a JSON Lines file with wink-nlp's default pipeline (tokens, sentences, negation, sentiment,
// parts of speech, named and custom entities) and prints one line of figures.
//
//     node wink_peer.js TEXTS.jsonl SECONDS
//
// The form of the figures is that of bench/clock.py, which does the same for Python.
"use strict";

const fs = require("node:fs");
const model = require("wink-eng-lite-web-model");
const winkNLP = require("wink-nlp");

const WARM_UP = 100; // texts read before the clock starts: the compiler has settled by then

const [path, seconds] = process.argv.slice(2);
const texts = fs
  .readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line).text);
const nlp = winkNLP(model);

function readAll(batch) {
  let found = 0;
  for (const text of batch) {
    const doc = nlp.readDoc(text);
    found += doc.sentences().length() + doc.entities().length();
  }
  return found;
}

function cpuSeconds() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1e6;
}

readAll(texts.slice(0, WARM_UP));
const cpuStart = cpuSeconds();
const wallStart = performance.now();
let passes = 0;
let found = 0;
do {
  found = readAll(texts);
  passes += 1;
} while (cpuSeconds() - cpuStart < Number(seconds));
console.log(
  JSON.stringify({
    texts: texts.length * passes,
    found,
    cpu_seconds: cpuSeconds() - cpuStart,
    wall_seconds: (performance.now() - wallStart) / 1000,
    peak_bytes: process.resourceUsage().maxRSS * 1024,
  }),
);
