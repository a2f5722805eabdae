import type { Frame } from "./frame.ts";
import { linkPart } from "./link-part.ts";
import type { Node } from "./nodes.ts";
import { readNoun } from "./noun-node.ts";
import { readVerb } from "./verb-node.ts";

/** Groups the words of a frame into noun phrases, verbs, quotations and the links between them; one pass. */
export function chunk(frame: Frame): readonly Node[] {
  const nodes: Node[] = [];
  const { items } = frame;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === "quote") {
      nodes.push({ kind: "quote", marked: item.marked, span: item.marked.span });
      at += 1;
      continue;
    }
    const group = readVerb(items, at) ?? readNoun(items, at);
    if (group !== null) {
      nodes.push(group.node);
      at = group.next;
      continue;
    }
    const { token } = item;
    nodes.push({ kind: "link", token, span: token.span, part: linkPart(token) });
    at += 1;
  }
  return nodes;
}
