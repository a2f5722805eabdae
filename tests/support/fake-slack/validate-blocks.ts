import { z } from "zod";
import { LIMITS } from "../../../adapters/slack/limits.ts";

/** Where blocks are shown: what is allowed differs. */
export type Surface = "message" | "modal" | "home";

const text = (max: number) => z.string().min(1).max(max);
const plain = (max: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: text(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal("mrkdwn"),
    text: text(max).refine(isEscaped, "has characters of markup that are not escaped"),
    verbatim: z.boolean().optional(),
  });
const anyText = (max: number) => z.discriminatedUnion("type", [plain(max), mrkdwn(max)]);
const blockId = text(LIMITS.blockId.max).optional();
const actionId = text(LIMITS.actionId.max);
const httpUrl = z
  .string()
  .max(LIMITS.buttonUrl.max)
  .regex(/^https?:\/\/[^\s<>|]+$/);

const confirm = z.strictObject({
  title: plain(LIMITS.confirmTitle.max),
  text: anyText(LIMITS.confirmText.max),
  confirm: plain(LIMITS.confirmButton.max),
  deny: plain(LIMITS.confirmButton.max),
  style: z.enum(["primary", "danger"]).optional(),
});
const button = z.strictObject({
  type: z.literal("button"),
  text: plain(LIMITS.buttonText.max),
  action_id: actionId,
  value: text(LIMITS.buttonValue.max).optional(),
  url: httpUrl.optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirm.optional(),
  accessibility_label: text(LIMITS.accessibilityLabel.max).optional(),
});
const option = z.strictObject({
  text: plain(LIMITS.optionText.max),
  value: text(LIMITS.optionValue.max),
  description: plain(LIMITS.optionText.max).optional(),
});
const placeholder = plain(LIMITS.placeholder.max).optional();
const staticSelect = z.strictObject({
  type: z.literal("static_select"),
  action_id: actionId,
  placeholder,
  options: z.array(option).min(1).max(LIMITS.options.max),
  initial_option: option.optional(),
});
const inputElement = z.discriminatedUnion("type", [
  staticSelect,
  z.strictObject({
    type: z.literal("external_select"),
    action_id: actionId,
    placeholder,
    min_query_length: z.number().int().min(0).optional(),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal("conversations_select"),
    action_id: actionId,
    placeholder,
    response_url_enabled: z.boolean().optional(),
    filter: z.strictObject({ include: z.array(z.string()).min(1) }).optional(),
  }),
  z.strictObject({
    type: z.literal("plain_text_input"),
    action_id: actionId,
    placeholder,
    max_length: z.number().int().min(1).max(LIMITS.plainTextInput.max).optional(),
    initial_value: z.string().max(LIMITS.plainTextInput.max).optional(),
  }),
  z.strictObject({
    type: z.literal("datepicker"),
    action_id: actionId,
    placeholder,
    initial_date: z.iso.date().optional(),
  }),
]);
const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const richElement = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal("link"), url: httpUrl, text: z.string().min(1).optional(), style }),
]);
const richSection = z.strictObject({
  type: z.literal("rich_text_section"),
  elements: z.array(richElement).min(1),
});
const richText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: blockId,
  elements: z
    .array(
      z.discriminatedUnion("type", [
        richSection,
        z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(richElement).min(1) }),
        z.strictObject({
          type: z.literal("rich_text_list"),
          style: z.enum(["bullet", "ordered"]),
          indent: z.number().int().min(0).max(8).optional(),
          elements: z.array(richSection).min(1),
        }),
      ]),
    )
    .min(1),
});
const cell = z.discriminatedUnion("type", [
  richText,
  z.strictObject({ type: z.literal("raw_text"), text: z.string().min(1) }),
]);
const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), block_id: blockId, text: plain(LIMITS.headerText.max) }),
  z.strictObject({ type: z.literal("divider"), block_id: blockId }),
  z.strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: anyText(LIMITS.sectionText.max),
    accessory: z.discriminatedUnion("type", [button, staticSelect]).optional(),
  }),
  z.strictObject({
    type: z.literal("context"),
    block_id: blockId,
    elements: z.array(anyText(LIMITS.text.max)).min(1).max(LIMITS.contextElements.max),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: blockId,
    elements: z
      .array(z.discriminatedUnion("type", [button, staticSelect]))
      .min(1)
      .max(LIMITS.actionsElements.max),
  }),
  z.strictObject({
    type: z.literal("input"),
    block_id: blockId,
    label: plain(LIMITS.inputLabel.max),
    hint: plain(LIMITS.inputHint.max).optional(),
    optional: z.boolean().optional(),
    element: inputElement,
  }),
  richText,
  z.strictObject({
    type: z.literal("table"),
    block_id: blockId,
    rows: z.array(z.array(cell).min(1).max(LIMITS.tableColumns.max)).min(1).max(LIMITS.tableRows.max),
    column_settings: z
      .array(
        z.strictObject({
          align: z.enum(["left", "center", "right"]).optional(),
          is_wrapped: z.boolean().optional(),
        }),
      )
      .max(LIMITS.tableColumns.max)
      .optional(),
  }),
]);
const view = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("modal"),
    title: plain(LIMITS.modalTitle.max),
    submit: plain(LIMITS.modalButton.max).optional(),
    close: plain(LIMITS.modalButton.max).optional(),
    callback_id: text(LIMITS.callbackId.max).optional(),
    private_metadata: z.string().max(LIMITS.privateMetadata.max).optional(),
    external_id: text(LIMITS.callbackId.max).optional(),
    notify_on_close: z.boolean().optional(),
    blocks: z.array(z.unknown()),
  }),
  z.strictObject({ type: z.literal("home"), callback_id: actionId.optional(), blocks: z.array(z.unknown()) }),
]);

/**
 * What Slack would refuse about these blocks, as sentences; empty when it would take them. Also refuses what
 * Slack takes and people suffer from: markup that is not escaped, action ids used twice.
 */
export function validateBlocks(blocks: unknown, surface: Surface): readonly string[] {
  const max = surface === "message" ? LIMITS.messageBlocks.max : LIMITS.viewBlocks.max;
  const read = z.array(block).max(max).safeParse(blocks);
  if (!read.success) return read.error.issues.map((issue) => `/${issue.path.join("/")}: ${issue.message}`);
  const problems: string[] = [];
  const tables = read.data.filter((each) => each.type === "table");
  if (tables.length > (surface === "message" ? LIMITS.messageTables.max : 0)) {
    problems.push(`${tables.length} tables in a ${surface}`);
  }
  if (read.data.some((each) => each.type === "input") && surface === "message")
    problems.push("input in a message");
  for (const table of tables) {
    if (characters(table.rows) > LIMITS.tableCharacters.max) problems.push("table_characters");
    if (new Set(table.rows.map((row) => row.length)).size > 1) problems.push("rows of different lengths");
  }
  if (surface === "message" && characters(read.data) > LIMITS.messageCharacters.max) {
    problems.push(`msg_blocks_too_long: ${characters(read.data)} characters`);
  }
  for (const key of ["action_id", "block_id"]) {
    const ids = valuesOf(read.data, key);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) problems.push(`${key} ${twice} is used twice`);
  }
  return problems;
}

/** The same for a whole modal or Home tab. */
export function validateView(given: unknown): readonly string[] {
  const read = view.safeParse(given);
  if (!read.success) return read.error.issues.map((issue) => `/${issue.path.join("/")}: ${issue.message}`);
  const problems = [...validateBlocks(read.data.blocks, read.data.type)];
  const inputs = JSON.stringify(read.data.blocks).includes('"type":"input"');
  if (read.data.type === "modal" && inputs && read.data.submit === undefined)
    problems.push("inputs without submit");
  return problems;
}

/** What would be refused about a message: its text, its blocks, whether it would unfurl links. */
export function validateMessage(message: Readonly<Record<string, unknown>>): readonly string[] {
  const problems: string[] = [];
  if (typeof message.text !== "string" || message.text === "") problems.push("no text");
  else {
    if (message.text.length > LIMITS.messageText.max)
      problems.push(`text of ${message.text.length} characters`);
    if (!isEscaped(message.text)) problems.push("text has characters of markup that are not escaped");
  }
  if (message.unfurl_links !== false || message.unfurl_media !== false) problems.push("unfurls links");
  if (message.blocks !== undefined) problems.push(...validateBlocks(message.blocks, "message"));
  return problems;
}

/**
 * Only `&amp;`, `&lt;`, `&gt;`, links to the web with a label, and the plain mention of one member ("Shared by")
 * may stand in mrkdwn; `<!channel>` and links to anything else may not.
 */
export function isEscaped(markup: string): boolean {
  const rest = markup
    .replace(/<https?:\/\/[^\s<>|]+\|[^<>\n]+>/g, "")
    .replace(/<@[UW][A-Z0-9]+>/g, "")
    .replace(/&(?:amp|lt|gt);/g, "");
  return !/[<>&]/.test(rest);
}

function characters(value: unknown): number {
  return valuesOf(value, "text").reduce((sum, each) => sum + each.length, 0);
}

/** Every string under a key, anywhere inside. */
function valuesOf(value: unknown, key: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : valuesOf(inner, key),
  );
}
