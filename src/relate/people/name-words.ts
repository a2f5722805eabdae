const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Titles printed before a name, folded and without points. */
export const HONORIFICS = list(
  `mr mrs ms miss mx dr coun cllr sir dame lord lady prof professor rev reverend fr father sister rabbi imam pastor bishop
  archbishop cardinal pope us gov governor sen senator rep representative congressman congresswoman president vice
  mayor judge justice sheriff chief officer sgt sergeant capt captain lt lieutenant col colonel gen general maj major
  adm admiral det detective deputy secretary minister ambassador councilman councilwoman councillor councilor
  commissioner attorney former ex state acting`,
);

/** What may follow a name and tells two people of one family apart. */
export const SUFFIXES = list("jr sr ii iii iv");

/** Small words that begin a surname. */
export const PARTICLES = list(
  "de del della di da dos du des la le van von der den ter ten bin ibn al el st saint mac",
);

/** Short forms of given names: each line is one name and what people make of it. */
const SHORT_FORMS = `
matthew matt
michael mike mick
william bill will billy
robert bob rob bobby
richard rick dick rich
james jim jimmy jamie
joseph joe joey
thomas tom tommy
charles charlie chuck
edward ed eddie ted
theodore ted
daniel dan danny
david dave
donald don
kenneth ken kenny
stephen steve
steven steve
anthony tony
christopher chris
nicholas nick
benjamin ben
samuel sam
samantha sam
alexander alex
alexandra alex
andrew andy drew
gregory greg
jeffrey jeff
jonathan jon
joshua josh
lawrence larry
leonard len leo
patrick pat
patricia pat patty
peter pete
philip phil
phillip phil
raymond ray
ronald ron
timothy tim
vincent vince
walter walt
zachary zach
elizabeth liz beth betsy betty
katherine kate kathy katie
catherine cathy kate
margaret maggie meg peggy
jennifer jen jenny
jessica jess
deborah deb debbie
barbara barb
susan sue
rebecca becky
victoria vicky
christine chris
pamela pam
kimberly kim
judith judy
gerald jerry
frederick fred
francis frank
albert al
alfred al
arthur art
bernard bernie
eugene gene
harold hal
henry hank
`;

/** For every given name the names it may stand for, itself included. */
export const GIVEN_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT_FORMS.trim()
    .split("\n")
    .flatMap((line) => line.split(" ").map((name) => ({ name, full: line.split(" ")[0] ?? name })))
    .reduce((all, { name, full }) => {
      all.set(name, new Set([...(all.get(name) ?? []), full]));
      return all;
    }, new Map<string, Set<string>>()),
);
