/** Forms of address and office that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr coun cllr sir dame lord lady prof professor rev reverend fr father sister rabbi imam pastor bishop
  archbishop cardinal pope gov governor sen senator rep representative congressman congresswoman president
  vice-president vp mayor judge justice sheriff chief police officer sgt sergeant capt captain lt lieutenant col
  colonel gen general maj major adm admiral cmdr commander detective det deputy secretary minister premier chancellor
  ambassador councilman councilwoman councillor councilor commissioner attorney chairman chairwoman director
  spokesman spokeswoman spokesperson king queen prince princess former ex-gov ex-president acting democratic
  republican u.s us state city county district`.split(/\s+/u),
);
