/** News agencies as datelines name them: "HARTFORD, Conn. (AP) —". */
export const AGENCIES: ReadonlySet<string> = new Set([
  "AP",
  "Associated Press",
  "The Associated Press",
  "Reuters",
  "AFP",
  "UPI",
  "dpa",
  "DPA",
  "EFE",
  "ANSA",
  "PTI",
  "TASS",
  "Xinhua",
  "Kyodo",
  "Yonhap",
  "Bloomberg",
]);
