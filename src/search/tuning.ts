/**
 * Every number the ranking depends on, in one place and the same for every collection. Set on one half of the
 * development queries (tests/eval/retrieval.ts prints both halves); each stands on a plateau, so that a
 * neighbouring value changes little.
 */
export const TUNING = {
  /** BM25: how fast repetition stops counting, and how much length is held against an article. */
  repetition: 1,
  lengthPenalty: 0.65,
  /** A word said twice in the question counts less than double: t (1 + s) / (t + s). */
  questionRepetition: 1,
  /** An occurrence in the headline, or in the first two sentences, beside one elsewhere. */
  titleWeight: 1.5,
  ledeWeight: 1.1,
  ledeSentences: 2,
  /** What two words of the question earn by standing next to each other in its order, or within eight words. */
  adjacent: 0.1,
  near: 0.05,
  nearDistance: 8,
  /** Parts of one name earn this many times that. */
  nameFactor: 2,
  /** Pseudo-relevance feedback: articles it learns from, terms it takes, how sharply the best ones lead. */
  feedbackArticles: 10,
  feedbackTerms: 20,
  feedbackSharpness: 8,
  /** The most the learned terms may weigh, and the number of words read at which they weigh half of that. */
  feedbackShare: 0.6,
  feedbackEvidence: 50,
  /** Articles that reach the second stage. */
  candidates: 200,
  /** Of them, those that are read once more with the learned terms. */
  readAgain: 100,
  /** Words of the question that reach the first and the second stage, by weight. */
  firstStageTerms: 24,
  secondStageTerms: 64,
  /** Words choose articles, rarest first, until they are held by so many, summed; more for longer questions. */
  drivenArticles: 200,
  drivenArticlesPerWord: 60,
} as const;
