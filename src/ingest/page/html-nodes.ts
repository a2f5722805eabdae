import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Every node of a page, in document order. Iterative: pages nest deeper than the stack. */
export function* htmlNodes(html: string): Generator<Node> {
  const stack: Node[] = [parse(html)];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) return;
    yield node;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
}
