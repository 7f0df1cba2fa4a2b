import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { LEAVE_OUT, type Questions, questionId } from "../questions";
import { groupsNamed } from "../which-group";
import type { ListLine, ListSheet } from "./list-sheet";

/** The group of a row; "asked" while that waits for an answer; a sentence where the row has none. */
export type GroupOfLine = Group | "asked" | string;

/** Tells the group that each row of a list is of: by its own cell, else by the titles, else as was answered once for all. */
export class ListGroups {
  private readonly titled: { readonly group: Group; readonly why: string } | null;

  constructor(
    private readonly register: Register,
    private readonly questions: Questions,
    list: ListSheet,
  ) {
    this.titled = titledGroup(register, list);
  }

  get why(): readonly string[] {
    return this.titled === null ? [] : [this.titled.why];
  }

  /** Without a question: null where neither the row nor a title names a group. */
  named(line: ListLine): Group | null {
    const said = line.said("Group");
    return said === "" ? (this.titled?.group ?? null) : (groupSaid(this.register, said) ?? null);
  }

  of(line: ListLine, { ask }: { readonly ask: string }): GroupOfLine {
    const said = line.said("Group");
    const known = this.named(line);
    if (known !== null) return known;
    const groups = this.register.all("Groups");
    const answer = this.questions.answerTo({
      id: said === "" ? "group" : questionId("group", said),
      cells: line.cells(),
      ask: said === "" ? ask : `Which group is '${said}'? No group of the workbook has this code, name or alias.`,
      offers: [...groups.map(({ group }) => group), LEAVE_OUT],
      meanings: Object.fromEntries(groups.map(({ group, name }) => [group, name])),
      proposed: null,
    });
    if (answer === null) return "asked";
    return this.register.group(answer) ?? "It was answered that the rows of this group be left out.";
  }
}

/** A group by its code, name or alias; else the only one that the text names. */
function groupSaid(register: Register, said: string): Group | undefined {
  const exact = register.group(said);
  if (exact !== undefined) return exact;
  const named = groupsNamed(register, said);
  return named.length === 1 ? named[0] : undefined;
}

function titledGroup(register: Register, { titles }: ListSheet): ListGroups["titled"] {
  for (const { text, where } of titles) {
    const [group, more] = groupsNamed(register, text);
    if (group === undefined) continue;
    return more === undefined
      ? { group, why: `The group is ${group.group} (${group.name}), by '${text}' (${where}).` }
      : null;
  }
  return null;
}
