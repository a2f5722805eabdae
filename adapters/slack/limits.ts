/**
 * Every limit of the Slack platform this adapter keeps, each with where it is written. Lengths are UTF-16
 * units. The renderer, the forms, the manifest and the test server's validator all read this one table.
 */

const BLOCKS = "https://docs.slack.dev/reference/block-kit/blocks";
const ELEMENTS = "https://docs.slack.dev/reference/block-kit/block-elements";
const COMPOSITION = "https://docs.slack.dev/reference/block-kit/composition-objects";

/** A number Slack enforces, and the page (or the reported behaviour) that says so. */
export type Limit = Readonly<{ max: number; source: string }>;

export const LIMITS = {
  /** Blocks in one message. */
  messageBlocks: { max: 50, source: BLOCKS },
  /** Blocks in a modal or Home tab. */
  viewBlocks: { max: 100, source: BLOCKS },
  /**
   * Characters of text in all blocks of one message together. Undocumented: `msg_blocks_too_long` comes from
   * about 13,200 on, and was reported at 11,341 for messages of rich text (bolt-js 2509 and 2867), so we stay
   * well under both.
   */
  messageCharacters: { max: 9000, source: "https://github.com/slackapi/bolt-js/issues/2867" },
  /** The `text` beside blocks, cut by Slack beyond; a page's plain answer stays far below. */
  messageText: {
    max: 40_000,
    source: "https://docs.slack.dev/reference/methods/chat.postMessage#truncating",
  },
  blockId: { max: 255, source: BLOCKS },
  sectionText: { max: 3000, source: `${BLOCKS}/section-block` },
  headerText: { max: 150, source: `${BLOCKS}/header-block` },
  contextElements: { max: 10, source: `${BLOCKS}/context-block` },
  /** Any text object without a limit of its own. */
  text: { max: 3000, source: `${COMPOSITION}/text-object` },
  actionsElements: { max: 25, source: `${BLOCKS}/actions-block` },
  inputLabel: { max: 2000, source: `${BLOCKS}/input-block` },
  inputHint: { max: 2000, source: `${BLOCKS}/input-block` },
  /** Rows of a table, its heading row included. */
  tableRows: { max: 100, source: `${BLOCKS}/table-block` },
  tableColumns: { max: 20, source: `${BLOCKS}/table-block` },
  /** Characters in all cells of a message's table; a cell may not be empty. */
  tableCharacters: { max: 10_000, source: `${BLOCKS}/table-block` },
  /** Tables in one message (`only_one_table_allowed`); none in modals and Home tabs. */
  messageTables: { max: 1, source: `${BLOCKS}/table-block` },
  actionId: { max: 255, source: `${ELEMENTS}/button-element` },
  buttonText: { max: 75, source: `${ELEMENTS}/button-element` },
  buttonValue: { max: 2000, source: `${ELEMENTS}/button-element` },
  buttonUrl: { max: 3000, source: `${ELEMENTS}/button-element` },
  accessibilityLabel: { max: 75, source: `${ELEMENTS}/button-element` },
  optionText: { max: 75, source: `${COMPOSITION}/option-object` },
  optionValue: { max: 150, source: `${COMPOSITION}/option-object` },
  options: { max: 100, source: `${ELEMENTS}/select-menu-element` },
  placeholder: { max: 150, source: `${ELEMENTS}/select-menu-element` },
  plainTextInput: { max: 3000, source: `${ELEMENTS}/plain-text-input-element` },
  confirmTitle: { max: 100, source: `${COMPOSITION}/confirmation-dialog-object` },
  confirmText: { max: 300, source: `${COMPOSITION}/confirmation-dialog-object` },
  confirmButton: { max: 30, source: `${COMPOSITION}/confirmation-dialog-object` },
  modalTitle: { max: 24, source: "https://docs.slack.dev/reference/views/modal-views" },
  modalButton: { max: 24, source: "https://docs.slack.dev/reference/views/modal-views" },
  callbackId: { max: 255, source: "https://docs.slack.dev/reference/views/modal-views" },
  privateMetadata: { max: 3000, source: "https://docs.slack.dev/reference/views/modal-views" },
  /** Answers through one `response_url`. */
  responseUses: { max: 5, source: "https://docs.slack.dev/interactivity/handling-user-interaction" },
  /** Milliseconds a `response_url` lives. */
  responseLife: {
    max: 30 * 60_000,
    source: "https://docs.slack.dev/interactivity/handling-user-interaction",
  },
  /** Milliseconds in which Slack wants an acknowledgement, and in which a `trigger_id` opens a modal. */
  acknowledge: { max: 3000, source: "https://docs.slack.dev/interactivity/handling-user-interaction" },
  manifestName: { max: 35, source: "https://docs.slack.dev/reference/app-manifest" },
  manifestDescription: { max: 140, source: "https://docs.slack.dev/reference/app-manifest" },
  slashCommands: { max: 50, source: "https://docs.slack.dev/reference/app-manifest" },
  /** With its slash. */
  slashCommandName: { max: 32, source: "https://docs.slack.dev/reference/app-manifest" },
  slashCommandDescription: { max: 2000, source: "https://docs.slack.dev/reference/app-manifest" },
  slashCommandUsage: { max: 1000, source: "https://docs.slack.dev/reference/app-manifest" },
  shortcuts: { max: 10, source: "https://docs.slack.dev/reference/app-manifest" },
  shortcutName: { max: 24, source: "https://docs.slack.dev/reference/app-manifest" },
  shortcutDescription: { max: 150, source: "https://docs.slack.dev/reference/app-manifest" },
} as const satisfies Readonly<Record<string, Limit>>;
