import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import { z } from "zod";
import type { SecretStore } from "../../../src/store/store.ts";
import type { Cipher } from "./cipher.ts";

const SCOPE = "slack:installation";

const stored = z.object({
  team: z.object({ id: z.string() }).optional(),
  enterprise: z.object({ id: z.string() }).optional(),
  bot: z.object({ token: z.string(), scopes: z.array(z.string()), id: z.string(), userId: z.string() }),
  isEnterpriseInstall: z.boolean(),
});

/** The installations of the app, one a workspace, sealed in the store. Who installed it is not kept. */
export type Installations = InstallationStore &
  Readonly<{
    forget: (team: string) => Promise<void>;
    /** Whether the key opens what is stored; true when nothing is. */
    opens: () => Promise<boolean>;
  }>;

export function createInstallations(secrets: SecretStore, cipher: Cipher): Installations {
  const read = async (key: string): Promise<z.output<typeof stored> | null> => {
    const sealed = await secrets.get(SCOPE, key);
    const text = sealed === undefined ? null : cipher.open(sealed, key);
    return text === null ? null : stored.parse(JSON.parse(text));
  };
  return {
    async storeInstallation(installation) {
      const key = keyOf(installation.isEnterpriseInstall, installation.team?.id, installation.enterprise?.id);
      const kept = stored.parse({
        team: installation.team,
        enterprise: installation.enterprise,
        bot: installation.bot,
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
      });
      await secrets.set(SCOPE, key, cipher.seal(JSON.stringify(kept), key));
    },
    async fetchInstallation(query) {
      const found = await read(keyOf(query.isEnterpriseInstall, query.teamId, query.enterpriseId));
      // No ids in the message: Bolt logs it.
      if (found === null)
        throw new Error("this workspace has not installed the app, or SLACK_TOKEN_KEY has changed");
      return toBolt(found);
    },
    async deleteInstallation(query: InstallationQuery<boolean>) {
      await secrets.remove(SCOPE, keyOf(query.isEnterpriseInstall, query.teamId, query.enterpriseId));
    },
    forget: (team) => secrets.remove(SCOPE, team),
    async opens() {
      const [key] = await secrets.list(SCOPE);
      return key === undefined || (await read(key)) !== null;
    },
  };
}

/** A workspace's id, or that of the organisation that installed for all its workspaces. */
function keyOf(whole: boolean | undefined, team: string | undefined, enterprise: string | undefined): string {
  return (whole === true ? enterprise : team) ?? "";
}

function toBolt({
  team,
  enterprise,
  bot,
  isEnterpriseInstall,
}: z.output<typeof stored>): Installation<"v2", boolean> {
  return {
    team,
    enterprise,
    bot,
    isEnterpriseInstall,
    user: { id: "", token: undefined, scopes: undefined },
    tokenType: "bot",
    authVersion: "v2",
  };
}
