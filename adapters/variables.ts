import { discordVariables } from "./discord/environment-variables.ts";
import { coreVariables, type VariableDoc } from "./environment.ts";
import { slackVariables } from "./slack/environment-variables.ts";

/** Every environment variable there is, in the order `.env.example` lists them. */
export const allVariables: readonly VariableDoc[] = [
  ...coreVariables,
  ...discordVariables,
  ...slackVariables,
];
