import { LIMITS } from "../../../adapters/discord/limits.ts";
import { type Fields, fields, list, text } from "./fields.ts";

/**
 * What Discord would refuse of a message, by the limits table alone and without any code of the renderer, so
 * that a mistake there is not made here too.
 */

const V2 = 1 << 15;
/** Component types. Source: https://discord.com/developers/docs/components/reference#component-object-component-types */
const ROW = 1;
const BUTTON = 2;
const SECTION = 9;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;

export function validateMessage(message: Fields): readonly string[] {
  const isV2 = (Number(message.flags ?? 0) & V2) !== 0;
  const components = list(message.components);
  const all = components.flatMap(withNested);
  const ids = all.flatMap((each) => (typeof each.custom_id === "string" ? [each.custom_id] : []));
  const mentions = JSON.stringify(message.allowed_mentions);
  return [
    ...(mentions === '{"parse":[]}' ? [] : [`allowed_mentions is ${mentions}`]),
    ...(new Set(ids).size === ids.length ? [] : ["a custom_id is there twice"]),
    ...all.flatMap(componentProblems),
    ...(isV2 ? v2Problems(message, components, all) : classicProblems(message, components)),
  ];
}

function v2Problems(message: Fields, components: readonly Fields[], all: readonly Fields[]): string[] {
  const words = all.filter((each) => each.type === TEXT).map((each) => text(each.content));
  return [
    ...(message.content === undefined && message.embeds === undefined ? [] : ["content or embeds beside V2"]),
    ...(components.length === 0 ? ["no components"] : []),
    ...over("components", all.length, LIMITS.components.max),
    ...over("displayed text", words.join("").length, LIMITS.displayedText.max),
    ...components
      .filter((each) => each.type !== CONTAINER && each.type !== TEXT && each.type !== ROW)
      .map((each) => `component ${text(each.type)} at the top`),
  ];
}

function classicProblems(message: Fields, components: readonly Fields[]): string[] {
  const embeds = list(message.embeds);
  const texts = embeds.map((embed) => ({
    title: text(embed.title),
    description: text(embed.description),
    footer: text(fields(embed.footer).text),
  }));
  const total = texts.map(({ title, description, footer }) => title + description + footer).join("").length;
  return [
    ...(embeds.length === 0 && message.content === undefined ? ["an empty message"] : []),
    ...over("embeds", embeds.length, LIMITS.embeds.max),
    ...over("embed text", total, LIMITS.embedText.max),
    ...over("rows", components.length, LIMITS.rows.max),
    ...components
      .filter((each) => each.type !== ROW)
      .map((each) => `component ${text(each.type)} outside a row`),
    ...texts.flatMap(({ title, description, footer }) => [
      ...over("embed title", title.length, LIMITS.embedTitle.max),
      ...over("embed description", description.length, LIMITS.embedDescription.max),
      ...over("embed footer", footer.length, LIMITS.embedFooter.max),
      ...(title === "" && description === "" ? ["an embed without words"] : []),
    ]),
  ];
}

function componentProblems(component: Fields): readonly string[] {
  const { type, content, components, accessory } = component;
  switch (type) {
    case TEXT:
      return text(content).trim() === "" ? ["a text display without words"] : [];
    case BUTTON:
      return buttonProblems(component);
    case ROW:
      return [
        ...over("buttons in a row", list(components).length, LIMITS.buttonsInRow.max),
        ...(list(components).length === 0 ? ["an empty row"] : []),
      ];
    case SECTION:
      return [
        ...over("texts in a section", list(components).length, LIMITS.sectionTexts.max),
        ...(list(components).length === 0 ? ["a section without text"] : []),
        ...(fields(accessory).type === BUTTON ? [] : ["a section without accessory"]),
      ];
    case CONTAINER:
      return list(components).length === 0 ? ["an empty container"] : [];
    case SEPARATOR:
      return [];
    default:
      return [`a component of type ${text(type)}`];
  }
}

function buttonProblems({ label, style, custom_id: id, url }: Fields): readonly string[] {
  const isLink = style === 5;
  return [
    ...(text(label).trim() === "" ? ["a button without label"] : []),
    ...over("button label", text(label).length, LIMITS.buttonLabel.max),
    ...(isLink === (typeof url === "string") && isLink === (id === undefined)
      ? []
      : ["a button with the wrong target"]),
    ...(typeof id === "string" ? over("custom_id", id.length, LIMITS.customId.max) : []),
    ...(typeof url === "string" ? over("url", url.length, LIMITS.buttonUrl.max) : []),
    ...(typeof url === "string" && !/^https?:/.test(url) ? [`a link to ${url.slice(0, 20)}`] : []),
  ];
}

function withNested(component: Fields): readonly Fields[] {
  const nested = [
    ...list(component.components),
    ...(component.accessory === undefined ? [] : [fields(component.accessory)]),
  ];
  return [component, ...nested.flatMap(withNested)];
}

function over(what: string, length: number, max: number): string[] {
  return length > max ? [`${what}: ${length} of ${max}`] : [];
}
