/** The application of all tests. */
export const APPLICATION = "800000000000000001";
export const TOKEN = "made-up.bot.token";
export const GUILD = "700000000000000001";
export const CHANNEL = "600000000000000001";
export const READER = "500000000000000001";
export const ADMIN = "500000000000000002";

/** Permissions as Discord writes them: none, and "Manage Server". */
export const NO_PERMISSIONS = "0";
export const MANAGE_SERVER = "32";
