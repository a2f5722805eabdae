/** What the walk needs of a node; linkedom's nodes have it. */
export type TreeNode = Readonly<{
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<TreeNode>;
}>;

export const ELEMENT = 1;
export const TEXT = 3;

/** Elements that begin and end a paragraph of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI " +
    "MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL DETAILS SUMMARY"
  ).split(" "),
);

/** Elements whose words are not the report's: pictures, scripts, controls. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION PICTURE IMG SVG VIDEO AUDIO IFRAME OBJECT EMBED CANVAS FORM " +
    "BUTTON INPUT SELECT TEXTAREA NAV"
  ).split(" "),
);

/**
 * The words of a tree, a paragraph a block element, blank lines between them; white space inside is folded.
 * `<p>One</p><p>Two<br>three</p>` gives "One", "Two" and "three" as three paragraphs when breaks are doubled,
 * else two. Iterative, for pages nest deeper than the stack.
 */
export function blockText(root: TreeNode): string {
  const paragraphs: string[] = [];
  let open = "";
  const close = (): void => {
    for (const part of open.split(/\n(?: ?\n)+/u)) {
      const text = part.replace(/\s+/gu, " ").trim();
      if (text !== "") paragraphs.push(text);
    }
    open = "";
  };
  const stack: Readonly<{ node: TreeNode; leave: boolean }>[] = [{ node: root, leave: false }];
  while (stack.length > 0) {
    const step = stack.pop();
    if (step === undefined) break;
    const { node, leave } = step;
    if (leave) {
      close();
      continue;
    }
    if (node.nodeType === TEXT) {
      open += (node.textContent ?? "").replace(/\s+/gu, " ");
      continue;
    }
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    if (DROPPED.has(name)) continue;
    if (name === "BR") {
      open += "\n";
      continue;
    }
    if (BLOCKS.has(name)) {
      close();
      stack.push({ node, leave: true });
    }
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, leave: false });
  }
  close();
  return paragraphs.join("\n\n");
}
