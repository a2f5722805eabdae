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

/** Whether the operator or the terminal wants none: https://no-color.org/, TERM=dumb. */
export function wantsNoColour({ NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  return (NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb";
}

/** The output was looked at before this style was chosen; Node would look at standard output, whatever it is. */
function styled(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { validateStream: false });
}

/** For a terminal that shows colours; addresses become OSC 8 links, which the others print as text. */
export function colourStyle(width: number): Style {
  return {
    width,
    title: (text) => styled(["bold", "underline"], text),
    heading: (text) => styled("bold", text),
    name: (text) => styled(["bold", "cyan"], text),
    quiet: (text) => styled("dim", text),
    warning: (text) => styled(["bold", "yellow"], text),
    marked: (text) => styled("inverse", text),
    link: (label, url) => `\u001b]8;;${url}\u001b\\${styled("underline", label)}\u001b]8;;\u001b\\`,
  };
}
