/** The parts of a workbook that are the same in all that we write. Data, no logic. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}/package/2006`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the styles below, as cells name them. */
export const STYLES = {
  plain: 0,
  heading: 1,
  wrapped: 2,
  /** Text in the format "text": even when edited, it becomes no formula. */
  text: 3,
  error: 4,
  warning: 5,
  hint: 6,
} as const;
export type Style = keyof typeof STYLES;

const fonts = [
  '',
  '<b/>',
  '<b/><color rgb="FFB3261E"/>',
  '<color rgb="FF8A5A00"/>',
  '<color rgb="FF1F5FA8"/>',
];
const top = '<alignment vertical="top"/>';
const wrap = '<alignment vertical="top" wrapText="1"/>';
const styles: readonly (readonly [
  font: number,
  fill: number,
  format: number,
  alignment: string,
])[] = [
  [0, 0, 0, top],
  [1, 2, 0, wrap],
  [0, 0, 0, wrap],
  [0, 0, 49, wrap],
  [2, 0, 0, top],
  [3, 0, 0, top],
  [4, 0, 0, top],
];

const STYLE_SHEET =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="${fonts.length}">${fonts.map((font) => `<font>${font.includes('<b/>') ? '<b/>' : ''}<sz val="11"/>${font.replace('<b/>', '')}<name val="Calibri"/></font>`).join('')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EAED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${styles.length}">${styles
    .map(
      ([font, fill, format, alignment]) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`,
    )
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Every part but the sheets, by path. `names` are those of the sheets, escaped. */
export function partsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const numbers = names.map((_, at) => at + 1);
  return new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
        numbers
          .map(
            (number) =>
              `<Override PartName="/${sheetPath(number)}" ContentType="${TYPES}.worksheet+xml"/>`,
          )
          .join('') +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        names
          .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
          .join('') +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        numbers
          .map(
            (number) =>
              `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLE_SHEET],
  ]);
}

export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** The beginning of a sheet: the first row stays in sight, columns have their widths. */
export function sheetBegin(widths: readonly number[]): string {
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`
  );
}

/** The end of a sheet, with a filter on each column of `range` (`A1:M20`). */
export function sheetEnd(range: string): string {
  return `</sheetData><autoFilter ref="${range}"/></worksheet>`;
}
