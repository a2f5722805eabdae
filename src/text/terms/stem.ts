import { stemmer } from "stemmer";
import { STEM_EXCEPTIONS } from "./stem-exceptions.ts";
import { isStopWord } from "./stop-words.ts";

/** Bounds the memo on hostile input; the vocabulary of 100,000 articles has about this many words. */
const MEMO_LIMIT = 200_000;
const memo = new Map<string, string>();
const PLAIN_WORD = /^[a-z]{3,}$/;
/** Porter's rules know neither "-ise" nor "-our": realise and labour get the stems of realize and labor. */
const BRITISH_ISE = /^([a-z]{4,})is(e|ed|es|er|ers|ing|ation|ations)$/;
const BRITISH_OUR = /^([a-z]{2,})our$/;

/**
 * The stem a folded word is indexed under: English words by Porter's rules with exceptions; function words,
 * numbers, names with digits and other scripts as they are. `stemOf("deportations")` gives `"deport"`,
 * `stemOf("news")` gives `"news"`.
 */
export function stemOf(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const stem = stemOnce(word);
  memo.set(word, stem);
  return stem;
}

function stemOnce(word: string): string {
  if (!PLAIN_WORD.test(word) || isStopWord(word)) return word;
  const american = word.replace(BRITISH_ISE, "$1iz$2");
  const exception = STEM_EXCEPTIONS.get(american);
  if (exception !== undefined) return exception;
  const stem = stemmer(american).replace(BRITISH_OUR, "$1or");
  // A content word must not become a function word, which nothing is found by: "mores" is not "more".
  return isStopWord(stem) ? word : stem;
}
