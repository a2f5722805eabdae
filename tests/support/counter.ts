/** Gives 1, 2, 3 … with a prefix: ids that are unique within one fake platform. */
export function createCounter(): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}${count}`;
  };
}
