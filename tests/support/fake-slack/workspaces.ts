/** A workspace of the fake platform, with the app installed in it. */
export type Workspace = Readonly<{
  id: string;
  name: string;
  botToken: string;
  botUser: string;
  botId: string;
}>;

function workspace(letter: string): Workspace {
  return {
    id: `T0${letter}`,
    name: `Workspace ${letter}`,
    botToken: `xoxb-${letter.toLowerCase()}-0-good`,
    botUser: `U0BOT${letter}`,
    botId: `B0${letter}`,
  };
}

export const FIRST = workspace("A");
export const SECOND = workspace("B");
export const APP_TOKEN = "xapp-1-good";
export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";
export const CLIENT = { id: "12.34", secret: "fedcba9876543210fedcba9876543210" } as const;

/** An administrator of another workspace, in a channel that is shared with it. */
export const GUEST_ADMIN = "U0GUEST";

/** Members the fake platform knows: one administrator, everybody else is none. */
export const ADMIN_USER = "U0ADMIN";
export const PLAIN_USER = "U0READER";

/** Codes the OAuth page hands out, and the workspace each installs into. */
export const OAUTH_CODES: ReadonlyMap<string, Workspace> = new Map([
  ["code-first", FIRST],
  ["code-second", SECOND],
]);
