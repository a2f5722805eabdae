import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** Discord's own description of its interface, where it lies beside the repository. */
const PLACE = join(import.meta.dirname, "../../../../shared/platform/discord-openapi.json");
const DESCRIPTION = existsSync(PLACE) ? PLACE : undefined;

/** The requests that are checked, each by where the description holds its body. */
const BODIES = {
  callback: ["/interactions/{interaction_id}/{interaction_token}/callback", "post"],
  edit: ["/webhooks/{webhook_id}/{webhook_token}/messages/@original", "patch"],
  followUp: ["/webhooks/{webhook_id}/{webhook_token}", "post"],
  commands: ["/applications/{application_id}/commands", "put"],
} as const;

export type Described = keyof typeof BODIES;

const compiled = new Map<Described, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** What the description says is wrong with a body; nothing where the description is not there. */
export function againstSchema(request: Described, body: unknown): readonly string[] {
  if (DESCRIPTION === undefined) return [];
  const validate = compiled.get(request) ?? compile(request, DESCRIPTION);
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  return errors.slice(0, 5).map((error) => `${request}${error.instancePath}: ${error.message ?? "wrong"}`);
}

function compile(request: Described, description: string): ValidateFunction {
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(JSON.parse(readFileSync(description, "utf8")), "discord");
  }
  const [path, method] = BODIES[request];
  const pointer = `discord#/paths/${path.replace(/\//g, "~1").replace(/[{}]/g, encodeURIComponent)}/${method}/requestBody/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: pointer });
  compiled.set(request, validate);
  return validate;
}
