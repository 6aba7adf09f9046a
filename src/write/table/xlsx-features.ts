/** Attributes of an element, as write-excel-file hands them out. */
type Attributes = Record<string, string | number>;

/**
 * What write-excel-file leaves to extensions: a filter over all rows of a workbook's only sheet, the first being their
 * heads. Excel wants the range as a hidden name, too (ECMA-376 Part 1, 18.3.1.2 and 18.2.5).
 *
 * @param sheet the sheet's name, of letters
 * @param range as `A1:F39`
 */
export function filterOver(sheet: string, range: string) {
  const absolute = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${sheet}!${absolute}</definedName>`;
  const filter = `</sheetData><autoFilter ref="${range}"/>`;
  const names = `<definedNames>${name}</definedNames>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": { transform: (xml: string) => replaced(xml, "</sheetData>", filter) },
        "xl/workbook.xml": { transform: (xml: string) => replaced(xml, "<definedNames/>", names) },
      },
    },
  };
}

/**
 * Rows of these heights until something in them is edited. A cell's own `height` would hold them for ever; without
 * any, LibreOffice shows a line of each.
 *
 * @param heights in points, of each row
 */
export function rowsOfHeight(heights: readonly number[]) {
  const transformElementAttributes = (tag: string, attributes: Attributes, index?: number): Attributes =>
    tag === "row" ? { ...attributes, ht: heights[index!]! } : attributes;
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transformElementAttributes } } } };
}

function replaced(xml: string, markup: string, replacement: string): string {
  const start = xml.indexOf(markup);
  if (start < 0) throw new Error(`no ${markup} in the workbook`);
  return xml.slice(0, start) + replacement + xml.slice(start + markup.length);
}
