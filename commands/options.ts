import { z } from "zod";
import type { Localised, OptionSpec } from "./command.ts";

/**
 * Builders for a command's options. Each is the zod type its raw text is read with, registered with what
 * people see of it, so that the two cannot drift apart.
 */
export const optionSpecs = z.registry<Omit<OptionSpec, "name">>();

/** Longest text an option takes, in UTF-16 units: Discord's limit for a string option. */
const MAX_OPTION_TEXT = 6000;

type Extra = Partial<Pick<OptionSpec, "rest" | "suggest" | "hidden">>;

const plain: Omit<OptionSpec, "description" | "type" | "name"> = {
  required: false,
  rest: false,
  choices: [],
  suggest: null,
  hidden: false,
};

const trimmed = z.string().trim().max(MAX_OPTION_TEXT, `at most ${MAX_OPTION_TEXT} characters`);

/** Free text; empty is the same as missing. */
export function text(description: Localised, extra: Extra = {}) {
  return trimmed
    .optional()
    .transform((value) => (value === "" ? undefined : value))
    .register(optionSpecs, { ...plain, description, type: "text", ...extra });
}

/** Free text that must be given; `missing` says what to give. */
export function requiredText(description: Localised, missing: string, extra: Extra = {}) {
  return z
    .preprocess((value) => value ?? "", trimmed.min(1, missing))
    .register(optionSpecs, { ...plain, description, type: "text", required: true, ...extra });
}

/** A whole number within bounds, `fallback` when missing. */
export function integer(
  description: Localised,
  range: Readonly<{ min: number; max: number; fallback: number }>,
  extra: Extra = {},
) {
  const wanted = `a whole number from ${range.min} to ${range.max}`;
  return z
    .preprocess(
      (value) => (value === undefined || value === "" ? range.fallback : Number(value)),
      z.number(wanted).int(wanted).min(range.min, wanted).max(range.max, wanted),
    )
    .register(optionSpecs, { ...plain, description, type: "integer", ...extra });
}

/** One of a few words, in either case; `fallback` when missing. */
export function choice<const C extends readonly [string, ...string[]]>(
  description: Localised,
  choices: C,
  fallback: C[number],
) {
  return words(choices, fallback).register(optionSpecs, { ...plain, description, type: "choice", choices });
}

function words<const C extends readonly [string, ...string[]]>(choices: C, fallback: C[number] | undefined) {
  return z.preprocess(
    (value) => (typeof value === "string" && value !== "" ? value.toLowerCase() : fallback),
    z.enum(choices, `one of: ${choices.join(", ")}`),
  );
}
