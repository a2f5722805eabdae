import { styleText } from "node:util";

/** How the terminal marks things: colours on a terminal, nothing in a pipe. */
export type Style = Readonly<{
  width: number;
  title: (text: string) => string;
  heading: (text: string) => string;
  name: (text: string) => string;
  quiet: (text: string) => string;
  warning: (text: string) => string;
  marked: (text: string) => string;
  link: (label: string, url: string) => string;
}>;

const same = (text: string): string => text;

/** For pipes, files and screen readers: words only, no escape sequences, links written out. */
export function plainStyle(width: number): Style {
  return {
    width,
    title: same,
    heading: same,
    name: same,
    quiet: same,
    warning: same,
    marked: (text) => `[${text}]`,
    link: (label, url) => (label === url ? url : `${label} ${url}`),
  };
}

/** For a terminal that shows colours; addresses become OSC 8 links, which the others print as text. */
export function colourStyle(width: number): Style {
  return {
    width,
    title: (text) => styleText(["bold", "underline"], text),
    heading: (text) => styleText("bold", text),
    name: (text) => styleText(["bold", "cyan"], text),
    quiet: (text) => styleText("dim", text),
    warning: (text) => styleText(["bold", "yellow"], text),
    marked: (text) => styleText("inverse", text),
    link: (label, url) => `\u001b]8;;${url}\u001b\\${styleText("underline", label)}\u001b]8;;\u001b\\`,
  };
}
