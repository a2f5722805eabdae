/**
 * Every limit of Discord this adapter keeps, each with where it is written. Lengths are UTF-16 units, as
 * discord.js counts them. The renderer, the registration and the test server's validator read this one table.
 */

const COMMANDS = "https://discord.com/developers/docs/interactions/application-commands";
const COMPONENTS = "https://discord.com/developers/docs/components/reference";
const RESPONDING = "https://discord.com/developers/docs/interactions/receiving-and-responding";
const EMBEDS = "https://discord.com/developers/docs/resources/message#embed-object-embed-limits";
const OVERVIEW = "https://discord.com/developers/docs/components/using-message-components";

/** A number Discord enforces, and the page that says so. */
export type Limit = Readonly<{ max: number; source: string }>;

export const LIMITS = {
  /** Components in one message, nested ones included. */
  components: { max: 40, source: OVERVIEW },
  /** Characters in all text displays of one message together. */
  displayedText: { max: 4000, source: OVERVIEW },
  /** Text displays in a section, beside its one accessory. */
  sectionTexts: { max: 3, source: `${COMPONENTS}#section` },
  customId: { max: 100, source: `${COMPONENTS}#anatomy-of-a-component` },
  buttonLabel: { max: 80, source: `${COMPONENTS}#button` },
  buttonUrl: { max: 512, source: `${COMPONENTS}#button` },
  buttonsInRow: { max: 5, source: `${COMPONENTS}#action-row` },
  /** Action rows in a message that is not made of Components V2. */
  rows: { max: 5, source: OVERVIEW },
  embedTitle: { max: 256, source: EMBEDS },
  embedDescription: { max: 4096, source: EMBEDS },
  embedFooter: { max: 2048, source: EMBEDS },
  /** Characters in all embeds of one message together. */
  embedText: { max: 6000, source: EMBEDS },
  embeds: { max: 10, source: "https://discord.com/developers/docs/resources/message#create-message" },
  /** Commands of one kind in one place: slash commands, and message commands by themselves. */
  slashCommands: { max: 100, source: `${COMMANDS}#registering-a-command` },
  messageCommands: { max: 15, source: `${COMMANDS}#registering-a-command` },
  commandName: { max: 32, source: `${COMMANDS}#application-command-object-application-command-naming` },
  /** Of commands and of options. */
  description: { max: 100, source: `${COMMANDS}#application-command-object-application-command-structure` },
  options: { max: 25, source: `${COMMANDS}#application-command-object-application-command-structure` },
  /** Names, descriptions and values of one command, the longest localisation of each counted. */
  commandText: { max: 8000, source: `${COMMANDS}#slash-commands` },
  choices: {
    max: 25,
    source: `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
  },
  choiceName: {
    max: 100,
    source: `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
  },
  choiceValue: {
    max: 100,
    source: `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
  },
  optionText: {
    max: 6000,
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
  },
  /** Milliseconds until an interaction's first response must have come. */
  firstResponse: { max: 3000, source: `${RESPONDING}#interaction-callback` },
  /** Milliseconds an interaction's token lives. */
  tokenLife: { max: 900_000, source: `${RESPONDING}#followup-messages` },
  /** Follow-up messages to one interaction where only the asker installed the app. */
  followUps: { max: 5, source: `${RESPONDING}#followup-messages` },
} as const satisfies Readonly<Record<string, Limit>>;
