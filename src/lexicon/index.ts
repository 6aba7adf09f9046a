export { decodeLexicon, type Lexicon } from "./lexicon.js";
