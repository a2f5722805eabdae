/**
 * The words of a message as people see them, for checking the quotations in it: links become their labels,
 * mentions, custom emoji and formatting go, escaped signs stand for themselves. Quotation marks stay. Linear in
 * the length of the text.
 *
 *     plainMessage("> **“We were** _asked_” <@1> [here](https://a.example)") // "“We were asked” here"
 */
export function plainMessage(markdown: string): string {
  return markdown
    .replace(/\[([^[\]\n]{1,500})\]\(<?https?:[^\s()]{1,2000}\)/g, "$1")
    .replace(/<(?:[@#][!&]?\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,15}(?::\w)?)>/g, " ")
    .replace(/^(?:>>> |> |-# |#{1,3} )/gm, "")
    .replace(/(?<!\\)(?:\*{1,3}|~~|\|\||`{1,3}|__)|(?<![\p{L}\p{N}\\])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
