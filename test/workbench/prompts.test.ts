import { expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { cellRect, parseA1 } from "../../workbench/book/address";
import { newId } from "../../workbench/book/ids";
import { Sheet } from "../../workbench/book/sheet";
import { promptsOf } from "../../workbench/load/prompts";
import { promptAt } from "../../workbench/page/validation-at";

const SHEET = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lt;dataValidation prompt="no" sqref="A1"/&gt;</t></is></c></row></sheetData>
<dataValidations count="4">
  <dataValidation showInputMessage="1" promptTitle="Seat" prompt="One &amp; only_x000a_seat." sqref="B2 D2:E3"/>
  <dataValidation type="none" showInputMessage="0" prompt="Not shown." sqref="C2"/>
  <dataValidation type="list" showInputMessage="1" prompt="Read elsewhere." sqref="F2"><formula1>"a,b"</formula1></dataValidation>
  <dataValidation showInputMessage="1" sqref="G2"/>
</dataValidations></worksheet>`;

it("The messages of cells that may hold anything are read, and shown where they are to be shown", () => {
  const bytes = zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook><sheets><sheet name="Who &amp; when" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId7" Target="worksheets/sheet4.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet4.xml": strToU8(SHEET),
  });
  const sheet = new Sheet(newId(), "Who & when");
  sheet.validations.push(...(promptsOf(bytes).get("Who & when") ?? []));
  const shown = (address: string) => promptAt({ sheet, ...(parseA1(address) ?? cellRect(0, 0)) });
  expect(shown("B2")).toEqual({ title: "Seat", message: "One & only\nseat." });
  expect(shown("E3")).toEqual(shown("B2"));
  expect(["A1", "C2", "F2", "G2"].map(shown)).toEqual([undefined, undefined, undefined, undefined]);
});
