import type { SpeakerKind } from "../../model.ts";
import { isRoleNoun } from "../entities/person-words.ts";
import type { NounNode } from "./nodes.ts";

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ""));

/** Words for one person by office, trade, part or kin. */
const PERSON_NOUNS = list(`
spokesman spokeswoman spokesperson undersecretary mayor governor senator representative congressman congresswoman president
chairman chairwoman chair chief director officer official minister secretary ambassador judge justice attorney lawyer
prosecutor sheriff deputy detective sergeant captain colonel general commissioner councilman councilwoman
councilmember councilor councillor legislator lawmaker candidate nominee strategist adviser advisor aide analyst
expert professor researcher scientist economist historian author writer columnist editor reporter journalist host
anchor pollster consultant manager executive ceo founder owner operator coordinator organizer organiser activist
advocate leader member man woman boy girl mother father son daughter brother sister wife husband widow parent friend
neighbor neighbour resident voter supporter critic opponent protester protestor student teacher principal coach
player actor actress singer musician artist comedian doctor physician nurse patient pastor priest bishop rabbi imam
pope king queen prince princess premier chancellor lord dean physicist biologist engineer farmer worker driver
businessman businesswoman billionaire mogul tycoon magnate millionaire democrat republican conservative
liberal progressive independent veteran soldier witness survivor victim suspect defendant plaintiff person source
speaker moderator interviewer panelist guest user commenter immigrant refugee migrant native clerk treasurer
superintendent trustee inspector administrator negotiator diplomat envoy counsel counselor counsellor therapist
psychologist psychiatrist sociologist demographer rival incumbent challenger hopeful
frontrunner front-runner newcomer star legend champion
admiral major lieutenant corporal commander marshal brigadier constable widow widower spouse partner ex-wife ex-husband cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter grandparent stepfather stepmother stepson
stepdaughter in-law fiance fiancé fiancee fiancée girlfriend boyfriend roommate housemate classmate teammate colleague
co-worker coworker caller passenger bystander passer-by customer client employee employer patron shopper tenant
landlord homeowner renter retiree pensioner teenager youth kid child baby cop trooper paramedic firefighter
dispatcher juror bailiff inmate prisoner guard hostage captive pilot sailor nun monk cleric reverend deacon
chaplain scholar graduate alumnus freshman sophomore senior toddler stranger gunman attacker robber shooter
midfielder striker goalkeeper quarterback pitcher referee umpire trainer skipper rookie captain chef baker barber
carpenter plumber electrician mechanic rancher fisherman miner trucker broker banker dealer trader investor
lender seller buyer retailer vendor contractor builder developer architect designer photographer filmmaker
screenwriter playwright novelist poet essayist blogger podcaster presenter commentator broadcaster narrator
librarian curator archivist biographer philosopher mathematician statistician astronomer chemist geologist
epidemiologist surgeon dentist veterinarian pharmacist midwife caregiver nominee treasurer vice-president veep correspondent translator interpreter whistleblower insider operative donor
`);

/** Words for several people together. */
const GROUP_NOUNS = list(`
people officials advocates activists residents voters supporters critics opponents protesters protestors students
teachers parents experts analysts scientists researchers economists lawmakers legislators senators democrats
republicans conservatives liberals progressives leaders members workers doctors lawyers prosecutors police officers
investigators authorities witnesses neighbors neighbours friends relatives sources aides advisers advisors others some
many most several strategists organizers organisers demonstrators spokesmen spokespeople attorneys
fans viewers readers respondents americans immigrants families women men they crowd audience
reporters journalists commentators pundits historians governors mayors judges employees petitioners
children kids teens twins brothers family households staff crew jurors firefighters troopers paramedics
clergy faculty alumni customers investors traders dealers delegates donors operatives insiders candidates rivals observers skeptics sceptics proponents detractors
`);

/** Words for bodies that speak as one. */
const ORGANISATION_NOUNS = list(`
campaign agency department office organization organisation group company firm administration government
committee commission council court board union party coalition association foundation institute university college
school hospital church ministry bureau service army navy pentagon police team station network newspaper paper magazine
outlet site website blog show program publication bank fund exchange corporation business panel
caucus delegation embassy consulate alliance federation society museum publisher broadcaster think-tank tank
house senate congress parliament cabinet force nation country state city town county
`);

/** Words for texts that can be quoted as the source of their own words. */
const DOCUMENT_NOUNS = list(`
statement report letter email e-mail memo memorandum document documents filing complaint lawsuit suit indictment
affidavit ruling opinion order decision resolution petition bill law act amendment constitution treaty policy
guidance rule article story editorial column op-ed post tweet message text note caption headline book memoir ad
advertisement commercial spot video clip transcript study survey poll analysis paper review release announcement
notice description page manifesto platform plan proposal speech press advisory warrant record records minutes brief
account dispatch manual voiceover voice-over voice narrator excerpt excerpts invitation flyer script testimony data
ballot questionnaire log agreement contract
`);

/** What sort of speaker a common noun stands for, by its singular or plural form; null when it cannot speak. */
export function speakerKindOf(noun: string): SpeakerKind | null {
  if (PERSON_NOUNS.has(noun)) return "person";
  if (GROUP_NOUNS.has(noun)) return "group";
  if (ORGANISATION_NOUNS.has(noun)) return "organisation";
  if (DOCUMENT_NOUNS.has(noun)) return "document";
  if (isRoleNoun(noun)) return "person";
  if (!noun.endsWith("s")) return null;
  const singular = noun.slice(0, -1);
  if (PERSON_NOUNS.has(singular) || isRoleNoun(singular)) return "group";
  if (ORGANISATION_NOUNS.has(singular)) return "organisation";
  return DOCUMENT_NOUNS.has(singular) ? "document" : null;
}

const PRONOUN_SPEAKERS: ReadonlySet<string> = new Set(["he", "she", "they", "who"]);

/** A name, a personal pronoun or a word for a person, a group, a body or a document. */
export function canSpeak(noun: NounNode): boolean {
  const { head } = noun;
  if (noun.time) return false;
  if (/^(?:PRON|DET|ADV)$/u.test(head.pos))
    return PRONOUN_SPEAKERS.has(head.lower) || speakerKindOf(head.lower) !== null;
  if (PRONOUN_SPEAKERS.has(head.lower) || head.pos === "PROPN" || /^\p{Lu}/u.test(head.text)) return true;
  return speakerKindOf(head.lower) !== null;
}
