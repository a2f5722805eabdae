import type { webApi } from "@slack/bolt";
import type { SlackAdmins } from "./config.ts";

/** Milliseconds a workspace's word on who administers it is kept, in memory only. */
const KEPT = 5 * 60_000;
const MOST_KEPT = 1000;

export type IsAdmin = (team: string, user: string, client: webApi.WebClient) => Promise<boolean>;

/**
 * Decides who may use administrator commands. Listed members are compared; with `SLACK_ADMINS=workspace` Slack is
 * asked (users.info, scope users:read), and the answer is kept for five minutes. When Slack does not say, nobody is.
 */
export function createIsAdmin(admins: SlackAdmins, now: () => Date): IsAdmin {
  const kept = new Map<string, Readonly<{ admin: boolean; until: number }>>();
  return async (team, user, client) => {
    switch (admins.kind) {
      case "nobody":
        return false;
      case "listed":
        return admins.ids.has(user) || admins.ids.has(`${team}:${user}`);
      case "workspace": {
        const key = `${team}:${user}`;
        const known = kept.get(key);
        if (known !== undefined && known.until > now().getTime()) return known.admin;
        const admin = await askSlack(team, user, client);
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(key, { admin, until: now().getTime() + KEPT });
        return admin;
      }
    }
  };
}

/** Guests from other workspaces, who come through shared channels, administer theirs and not this one. */
async function askSlack(team: string, user: string, client: webApi.WebClient): Promise<boolean> {
  try {
    const { user: member } = await client.users.info({ user });
    if (member === undefined || member.is_stranger === true || member.team_id !== team) return false;
    return member.is_admin === true || member.is_owner === true;
  } catch {
    return false;
  }
}
