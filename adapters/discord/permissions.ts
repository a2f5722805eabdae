import { PermissionFlagsBits } from "discord.js";
import type { Interaction } from "./incoming.ts";

/** What a member must be allowed to do in a server to administer the bot there: "Manage Server". */
export const ADMIN_PERMISSION = PermissionFlagsBits.ManageGuild;

/**
 * Whether somebody may use administrator commands: with the permission "Manage Server" in a server, in the
 * configured one if there is one. Nobody has permissions in a direct message. Discord hides the commands from
 * others by the same rule; this holds for buttons too.
 */
export function isAdmin(asked: Pick<Interaction, "member" | "guild_id">, guildId: string | null): boolean {
  if (asked.guild_id === undefined || asked.member === undefined) return false;
  if (guildId !== null && asked.guild_id !== guildId) return false;
  const { permissions } = asked.member;
  if (!/^\d{1,40}$/.test(permissions)) return false;
  const given = BigInt(permissions);
  return (given & (ADMIN_PERMISSION | PermissionFlagsBits.Administrator)) !== 0n;
}
