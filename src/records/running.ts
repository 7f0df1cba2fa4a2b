import { date, id, text, word } from "./cell";
import { column, required, table } from "./table";

export const holidays = table("Holidays", null, {
  date: required("Date", date()),
  name: required("Name", text()),
  kind: column("Kind", word(["Bank holiday", "Local closure", "Not a holiday"])),
});

export const settings = table("Settings", "setting", {
  setting: required("Setting", id()),
  value: column("Value", text()),
  meaning: column("Meaning", text()),
});
