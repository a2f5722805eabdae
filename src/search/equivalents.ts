/**
 * Ways of saying the same thing, one group a line, the spellings separated by "|". Only pairs that news texts
 * use for one and the same: an acronym and its expansion, and terms of the immigration debate that outlets
 * choose by house style. Broader or narrower words do not belong here.
 */
export const EQUIVALENT_GROUPS: readonly string[] = [
  // Terms chosen by house style.
  "undocumented | without legal status | unauthorized | without documentation",
  "asylum seekers | people seeking asylum",
  "car | automobile",
  "attorney | lawyer",
  "coronavirus | covid | covid 19",
  "climate change | global warming",
  "gun control | gun safety",
  "abortion rights | reproductive rights",
  // Agencies, laws and bodies of the United States.
  "ICE | Immigration and Customs Enforcement",
  "CBP | Customs and Border Protection",
  "USCIS | Citizenship and Immigration Services",
  "DHS | Department of Homeland Security | Homeland Security",
  "DACA | Deferred Action for Childhood Arrivals",
  "TPS | Temporary Protected Status",
  "FBI | Federal Bureau of Investigation",
  "CIA | Central Intelligence Agency",
  "DOJ | Department of Justice | Justice Department",
  "EPA | Environmental Protection Agency",
  "FDA | Food and Drug Administration",
  "CDC | Centers for Disease Control",
  "FEMA | Federal Emergency Management Agency",
  "IRS | Internal Revenue Service",
  "SEC | Securities and Exchange Commission",
  "FCC | Federal Communications Commission",
  "NASA | National Aeronautics and Space Administration",
  "DMV | Department of Motor Vehicles",
  "ACA | Affordable Care Act | Obamacare",
  "SCOTUS | U.S. Supreme Court",
  "GOP | Republican Party",
  "DNC | Democratic National Committee",
  "RNC | Republican National Committee",
  "ACLU | American Civil Liberties Union",
  "NRA | National Rifle Association",
  "U.S. | United States",
  // International.
  "UN | United Nations",
  "EU | European Union",
  "U.K. | United Kingdom",
  "NATO | North Atlantic Treaty Organization",
  "IMF | International Monetary Fund",
  "WTO | World Trade Organization",
  "OPEC | Organization of the Petroleum Exporting Countries",
  "GDP | gross domestic product",
  "CEO | chief executive | chief executive officer",
];
