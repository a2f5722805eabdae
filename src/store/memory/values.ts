import type { ArchivedSetting } from "../archive-store.ts";
import type { SecretStore } from "../store.ts";

/** Texts by scope and key, in memory. */
export type Values = Map<string, ArchivedSetting>;

/** Settings or secrets in memory. */
export function createValues(values: Values): SecretStore {
  const slot = (scope: string, key: string): string => JSON.stringify([scope, key]);
  return {
    get: async (scope, key) => values.get(slot(scope, key))?.value,
    set: async (scope, key, value) => {
      values.set(slot(scope, key), { scope, key, value });
    },
    remove: async (scope, key) => {
      values.delete(slot(scope, key));
    },
    list: async (scope) =>
      [...values.values()]
        .filter((value) => value.scope === scope)
        .map(({ key }) => key)
        .sort(),
  };
}
