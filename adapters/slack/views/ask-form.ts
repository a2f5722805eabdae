import type { types } from "@slack/bolt";
import type { Command, RawValues } from "../../../commands/command.ts";
import { LIMITS } from "../limits.ts";
import { plainLine } from "../plain-line.ts";
import { plain } from "../render/blocks.ts";

export const ASK_FORM = "ask_form";
/** Blocks of the form by what they ask; the action id of each is `form:` and the same word. */
const FIELD = {
  kind: "kind",
  words: "words",
  speaker: "speaker",
  outlet: "outlet",
  since: "since",
  until: "until",
  share: "share",
} as const;
export const FIELD_ACTION = /^form:(speaker|outlet)$/;

/** Fields that become an option of the same name. */
const FILTERS = [FIELD.speaker, FIELD.outlet, FIELD.since, FIELD.until] as const;

/** Commands the form offers: those that take words, help excepted. */
export function formCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter((each) => !each.admin && each.name !== "help" && restOf(each) !== undefined);
}

/** The form "Ask the record"; `kind` is chosen already when it came from a button for it. */
export function askForm(commands: readonly Command[], kind: string | null): types.ModalView {
  const options = formCommands(commands)
    .slice(0, LIMITS.options.max)
    .map((each) => ({ text: plain(label(each), LIMITS.optionText.max), value: each.name }));
  const initial = options.find((option) => option.value === kind) ?? options[0];
  const chosen = initial === undefined ? {} : { initial_option: initial };
  return {
    type: "modal",
    callback_id: ASK_FORM,
    title: text("Ask the record"),
    submit: text("Ask"),
    close: text("Cancel"),
    blocks: [
      input(
        FIELD.kind,
        "What would you like?",
        { type: "static_select", action_id: "form:kind", options, ...chosen },
        false,
      ),
      input(
        FIELD.words,
        "About",
        {
          type: "plain_text_input",
          action_id: "form:words",
          max_length: LIMITS.plainTextInput.max,
          placeholder: text('Words, "an exact phrase", -without'),
        },
        true,
      ),
      input(
        FIELD.speaker,
        "Who said it",
        {
          type: "external_select",
          action_id: "form:speaker",
          min_query_length: 0,
          placeholder: text("Type a name"),
        },
        true,
      ),
      input(
        FIELD.outlet,
        "Outlet",
        {
          type: "external_select",
          action_id: "form:outlet",
          min_query_length: 0,
          placeholder: text("Type an outlet"),
        },
        true,
      ),
      input(
        FIELD.since,
        "Since",
        { type: "datepicker", action_id: "form:since", placeholder: text("Any date") },
        true,
      ),
      input(
        FIELD.until,
        "Until",
        { type: "datepicker", action_id: "form:until", placeholder: text("Any date") },
        true,
      ),
      {
        ...input(
          FIELD.share,
          "Also share the answer in",
          {
            type: "conversations_select",
            action_id: "form:share",
            response_url_enabled: true,
            placeholder: text("Nowhere"),
          },
          true,
        ),
        hint: text("Leave this empty to keep the answer to yourself."),
      },
    ],
  };
}

/** A form as it was sent off: a command with its values, or what is wrong, by block. */
export type FormReading =
  | Readonly<{ kind: "question"; command: string; values: RawValues }>
  | Readonly<{ kind: "errors"; errors: Record<string, string> }>;

/** One value of the form by field; undefined when it was left empty. */
export type FormValue = (field: string) => string | undefined;

/** Reads the form against the options of the command it names; an option that is not there is an error beside its field. */
export function readForm(commands: readonly Command[], value: FormValue): FormReading {
  const command = formCommands(commands).find((each) => each.name === value(FIELD.kind));
  if (command === undefined) return errors({ [FIELD.kind]: "Please choose what you would like." });
  const wrong = FILTERS.filter(
    (field) => value(field) !== undefined && !command.options.some((each) => each.name === field),
  );
  if (wrong.length > 0) {
    return errors(
      Object.fromEntries(wrong.map((field) => [field, `${title(command)} cannot be narrowed by this.`])),
    );
  }
  const since = value(FIELD.since);
  const until = value(FIELD.until);
  if (since !== undefined && until !== undefined && since > until) {
    return errors({ [FIELD.until]: "This is before the first date." });
  }
  const rest = restOf(command);
  const words = plainLine(value(FIELD.words) ?? "");
  if (rest?.required === true && words === "")
    return errors({ [FIELD.words]: `${title(command)} needs some words.` });
  const values = Object.fromEntries(
    FILTERS.flatMap((field) => {
      const given = value(field);
      return given === undefined ? [] : [[field, given]];
    }),
  );
  return {
    kind: "question",
    command: command.name,
    values: rest === undefined || words === "" ? values : { ...values, [rest.name]: words },
  };
}

function restOf(command: Command) {
  return command.options.find((option) => option.rest);
}

function errors(given: Record<string, string>): FormReading {
  return { kind: "errors", errors: given };
}

function title(command: Command): string {
  return `${command.name.slice(0, 1).toUpperCase()}${command.name.slice(1)}`;
}

function label(command: Command): string {
  return `${title(command)}: ${command.description.en}`;
}

function text(words: string): types.PlainTextElement {
  return plain(words, LIMITS.placeholder.max);
}

function input(
  block: string,
  name: string,
  element: types.InputBlock["element"],
  optional: boolean,
): types.InputBlock {
  return { type: "input", block_id: block, label: text(name), element, optional };
}
