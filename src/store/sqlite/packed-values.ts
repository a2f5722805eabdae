/** Takes values one after the other; `bytes` is all of them. */
export type Packer = Readonly<{
  number: (value: number) => void;
  flag: (value: boolean) => void;
  text: (value: string) => void;
  /** How many, then each. */
  list: <Item>(items: readonly Item[], pack: (item: Item) => void) => void;
  /** Whether there is one, then the value. */
  maybe: <Value>(value: Value | null, pack: (value: Value) => void) => void;
  bytes: () => Uint8Array;
}>;

/** Gives values back in the order they were packed, each checked to be what is asked for; throws when it is not. */
export type Unpacker = Readonly<{
  number: () => number;
  /** A whole number from 0 up: an index, an offset. */
  place: () => number;
  flag: () => boolean;
  text: () => string;
  oneOf: <Choice extends string>(choices: readonly Choice[]) => Choice;
  list: <Item>(unpack: () => Item) => Item[];
  maybe: <Value>(unpack: () => Value) => Value | null;
  /** Throws when there is more. */
  end: () => void;
}>;

/** Numbers in a row, and each text once with its number in the row: `[["person","said"],[2,0,1]]` in UTF-8. */
export function createPacker(): Packer {
  const texts = new Map<string, number>();
  const numbers: number[] = [];
  const number = (value: number): void => {
    numbers.push(value);
  };
  return {
    number,
    flag: (value) => number(value ? 1 : 0),
    text: (value) => {
      const known = texts.get(value) ?? texts.size;
      texts.set(value, known);
      number(known);
    },
    list: (items, pack) => {
      number(items.length);
      for (const item of items) pack(item);
    },
    maybe: (value, pack) => {
      number(value === null ? 0 : 1);
      if (value !== null) pack(value);
    },
    bytes: () => Buffer.from(JSON.stringify([[...texts.keys()], numbers])),
  };
}

/** The values of `createPacker`; throws when the bytes are not of that form. */
export function createUnpacker(bytes: Uint8Array): Unpacker {
  const { texts, numbers } = packedValues(bytes);
  let next = 0;
  const refuse = (expected: string): never => {
    const found = next > numbers.length ? "nothing" : String(numbers[next - 1]);
    throw new Error(`Value ${next} of a stored analysis: expected ${expected}, found ${found}.`);
  };
  const number = (): number => {
    const value = numbers[next];
    next += 1;
    return value ?? refuse("a number");
  };
  const place = (): number => {
    const value = number();
    return Number.isInteger(value) && value >= 0 ? value : refuse("a whole number from 0 up");
  };
  const flag = (): boolean => {
    const value = number();
    return value === 1 || (value !== 0 && refuse("0 or 1"));
  };
  const text = (): string => texts[place()] ?? refuse(`the number of one of ${texts.length} texts`);
  return {
    number,
    place,
    flag,
    text,
    oneOf: (choices) => {
      const value = text();
      return choices.find((choice) => choice === value) ?? refuse(`one of ${choices.join(", ")}`);
    },
    list: <Item>(unpack: () => Item) => {
      const length = place();
      // Every item is at least one number, so that damage cannot ask for an endless list.
      if (length > numbers.length - next) refuse(`at most ${numbers.length - next} items`);
      const items: Item[] = [];
      for (let taken = 0; taken < length; taken += 1) items.push(unpack());
      return items;
    },
    maybe: (unpack) => (flag() ? unpack() : null),
    end: () => {
      if (next !== numbers.length) refuse("no further value");
    },
  };
}

const utf8 = new TextDecoder();

/** Checked by hand: a question reads some hundred thousand of these numbers, and a schema takes longer than reading them. */
function packedValues(bytes: Uint8Array): Readonly<{ texts: readonly string[]; numbers: readonly number[] }> {
  const read: unknown = JSON.parse(utf8.decode(bytes));
  const [texts, numbers]: readonly unknown[] = Array.isArray(read) && read.length === 2 ? read : [];
  if (!isTexts(texts) || !isNumbers(numbers)) {
    throw new Error("A stored analysis: expected a list of texts and a list of numbers.");
  }
  return { texts, numbers };
}

function isTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((text) => typeof text === "string");
}

/** By index: `every` and `for of` make an object of each number that is not whole. */
function isNumbers(list: unknown): list is readonly number[] {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (typeof list[at] !== "number") return false;
  return true;
}
