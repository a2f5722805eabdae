import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { blockText, type TreeNode } from "./block-text.ts";

/** Longer markup is cut: an item of a feed is one article. */
const LONGEST = 1_000_000;

/** The words of a piece of HTML, a paragraph a block element: "<p>One</p><p>Two</p>" gives "One\n\nTwo". */
export function fragmentText(html: string): string {
  return blockText(treeNode(parseFragment(html.slice(0, LONGEST))));
}

/** parse5's nodes as the walk wants them, made as it goes. */
function treeNode(node: DefaultTreeAdapterTypes.Node): TreeNode {
  const element = "tagName" in node || "childNodes" in node;
  return {
    nodeType: element ? 1 : node.nodeName === "#text" ? 3 : 8,
    nodeName: node.nodeName,
    textContent: "value" in node ? node.value : null,
    childNodes: {
      *[Symbol.iterator]() {
        if ("childNodes" in node) for (const child of node.childNodes) yield treeNode(child);
      },
    },
  };
}
