import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Every node below a parsed tree's root, in document order. Iterative: pages nest deeper than the stack. */
export function* walkTree(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) return;
    yield node;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
}
