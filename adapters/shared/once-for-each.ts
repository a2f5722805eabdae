/**
 * The same function, asked once for each object as long as that is in use: every page of an answer needs to know
 * how the whole of it is divided.
 */
export function onceForEach<Given extends object, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const known = new WeakMap<Given, Readonly<{ made: Made }>>();
  return (given) => {
    const found = known.get(given) ?? { made: make(given) };
    known.set(given, found);
    return found.made;
  };
}
