import { BLOCKS, ELEMENT, TEXT, type TreeNode } from "./block-text.ts";

/** A stretch of so many characters between block elements or line breaks is running text. */
const LONG_PARAGRAPH = 120;
/** Elements whose words nobody reads. */
const UNREAD: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SELECT",
  "TEXTAREA",
]);

type Step = Readonly<{ node: TreeNode; leave: boolean; linked: boolean }>;

/** The running text of a page. */
export type Prose = Readonly<{
  /** Characters of it in an element. */
  in: (node: TreeNode) => number;
  /** Whether a first stretch of it stands above an element. */
  above: (node: TreeNode) => boolean;
}>;

/**
 * The characters of running text in an element and in each one below it, links left out. A paragraph is one
 * whether it stands in a `<p>`, in a `<div>` or between two line breaks. Iterative, and linear in the tree.
 */
export function proseOf(root: TreeNode): Prose {
  const prose = new Map<TreeNode, number>();
  const below = new Set<TreeNode>();
  const open: TreeNode[] = [];
  let length = 0;
  const close = (): void => {
    const top = open.at(-1);
    if (top !== undefined && length >= LONG_PARAGRAPH) prose.set(top, (prose.get(top) ?? 0) + length);
    length = 0;
  };
  const stack: Step[] = [{ node: root, leave: false, linked: false }];
  while (stack.length > 0) {
    const step = stack.pop();
    if (step === undefined) break;
    const { node, leave, linked } = step;
    const name = node.nodeName.toUpperCase();
    if (leave) {
      if (BLOCKS.has(name)) close();
      open.pop();
      const around = open.at(-1);
      const own = prose.get(node) ?? 0;
      if (around !== undefined && own > 0) prose.set(around, (prose.get(around) ?? 0) + own);
      continue;
    }
    if (node.nodeType === TEXT) {
      if (!linked) length += (node.textContent ?? "").replace(/\s+/gu, " ").length;
      continue;
    }
    if (node.nodeType !== ELEMENT || UNREAD.has(name)) continue;
    if (BLOCKS.has(name) || name === "BR") close();
    if (prose.size > 0) below.add(node);
    open.push(node);
    stack.push({ node, leave: true, linked });
    const inLink = linked || name === "A";
    for (const child of [...node.childNodes].reverse())
      stack.push({ node: child, leave: false, linked: inLink });
  }
  return { in: (node) => prose.get(node) ?? 0, above: (node) => below.has(node) };
}
