import { date, id, text, word } from "./cell";
import { column, required, table, type Row } from "./table";

export const holidays = table("Holidays", null, {
  date: required("Date", date(), "The day"),
  name: required("Name", text(), "What it is called"),
  kind: column("Kind", word(["Bank holiday", "Local closure", "Not a holiday"]), "Bank holiday where blank"),
});
export type Holiday = Row<typeof holidays>;

export const settings = table("Settings", "setting", {
  setting: required("Setting", id(), "The setting's name"),
  value: column("Value", text(), "Its value; blank is the default"),
  meaning: column("Meaning", text(), "What it changes"),
});
export type SettingRow = Row<typeof settings>;
