/** Where `run` begins in `words`, -1 when nowhere; Knuth, Morris and Pratt, so that time stays linear. */
export function indexOfRun(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0 || run.length > words.length) return -1;
  const fallback = [0];
  for (let at = 1, length = 0; at < run.length; at += 1) {
    while (length > 0 && run[at] !== run[length]) length = fallback[length - 1] ?? 0;
    if (run[at] === run[length]) length += 1;
    fallback.push(length);
  }
  for (let at = 0, length = 0; at < words.length; at += 1) {
    while (length > 0 && words[at] !== run[length]) length = fallback[length - 1] ?? 0;
    if (words[at] === run[length]) length += 1;
    if (length === run.length) return at - run.length + 1;
  }
  return -1;
}
