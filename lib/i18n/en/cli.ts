/** Texts of `check:listings`, of `check:images` and of reading files. */
export const cli = {
  usage: `Checks listings in files by the same rules as in the page.

  npm run -s check:listings -- FILE... [options]

FILE is a listing file of Amazon (category template old or new, Category Listings Report,
All Listings; as text, CSV, XLSX or XLSM), JSON (one listing or an array) or JSON Lines;
"-" is standard input. What a file is, its content tells. No file is ever changed.

  --format table|jsonl|json|xlsx   how to answer (default: table on a terminal, else jsonl)
  --out FILE                       write the answer there (xlsx needs it)
  --on YYYY-MM-DD                  the rules in force on that day (default: today)
  --marketplace CODE               the store where the file names none, e.g. US
  --lists FILE                     your own word lists (XLSX or CSV, as the side panel exports them)
  --language en|zh-CN              language of the messages (default: en)

Exit status: 0 no finding is an error, 1 some are, 2 unusable input or arguments.`,
  imagesUsage: `Checks image files by the same rules as in the page. Nothing leaves this machine.

  npm run -s check:images -- FILE... [options]

FILE is a picture of any format; "-" is standard input. What a file is, its bytes tell.

  --role MAIN|PT|APLUS             what the pictures are for (default: the name tells, else MAIN)
  --module NAME                    module of A+ content, whose least size then holds: header, overlay,
                                   three, four, quadrant, single, logo, comparison, premium
  --format table|jsonl|json        how to answer (default: table on a terminal, else jsonl)
  --out FILE                       write the answer there
  --on YYYY-MM-DD                  the rules in force on that day (default: today)
  --marketplace CODE               the store, e.g. US
  --language en|zh-CN              language of the messages (default: en)

Exit status: 0 no finding is an error, 1 some are, 2 unusable input or arguments.`,
  noImages: 'No image to check. Name one or more files, or "-" for standard input.',
  imagesProgress: '{file}: {listings} images checked …',
  imagesSummary:
    'Images {listings}, clean {clean}; errors {errors}, warnings {warnings}, hints {hints}.',
  imagesUnusable: 'Files that could not be opened: {rows}.',
  whiteBorder: 'border white {share}',
  productShare: 'product {share}',
  standardInput: 'standard input',
  standardOutput: 'standard output',
  atFile: '{file}: {reason}',
  atLine: '{file} line {line}: {reason}',
  atRow: '{file} row {row}: {reason}',
  atRowLine: '{file} row {row} (line {line}): {reason}',

  noFiles: 'No file to check. Name one or more listing files, or "-" for standard input.',
  seeHelp: '{reason} See --help.',
  badOption: 'Unknown or incomplete option "{option}".',
  badChoice: 'Option {option} cannot be "{value}"; it must be one of: {allowed}.',
  badDay: 'Option --on must be a day such as 2026-07-27, not "{value}".',
  stdinTwice: 'Standard input ("-") can be read only once.',
  xlsxNeedsOut: 'Option --format xlsx needs --out FILE: a workbook is nothing for a terminal.',
  outIsInput: '"{file}" is both input and --out; choose another name for --out.',
  cannotRead: 'cannot be read ({reason}).',
  cannotWrite: 'cannot be written ({reason}).',
  reason_ENOENT: 'no such file or folder',
  reason_EACCES: 'no permission',
  reason_EISDIR: 'it is a folder',

  emptyFile: 'is empty: there is nothing to check.',
  unknownTable:
    'is no Amazon listing file: no row of its first {rows} names the columns. Give a category template, a Category Listings Report, an All Listings report, or JSON.',
  unknownWorkbook:
    'is no Amazon listing file: in no sheet do the first {rows} rows name the columns. Give a category template or a Category Listings Report.',
  severalFiles: 'packs several files. Unpack it and give the files one by one.',
  oldExcel:
    'is a workbook of the old Excel (.xls). Open it in Excel or WPS and save it as .xlsx or as tab-delimited text.',
  passwordProtected:
    'is protected by a password. Open it in Excel or WPS, take the password away and save it again.',
  zipBroken: 'is a damaged or unfinished Excel file. Download or save it again.',
  noWorkbook: 'is a zip archive without a workbook in it. Unpack it and give the file inside.',
  zipTooLarge: 'unpacks to more than any such file holds, so it is not read.',
  openQuote: 'has a quotation mark that is never closed. Put the closing one behind its cell.',
  lineTooLong: 'has a line longer than 256 MB.',
  jsonTooLong:
    'is too large for one JSON text. Write one listing a line (JSON Lines): that may be of any length.',
  notUtf8: 'not text in UTF-8. Save the file as UTF-8 and check again.',

  badJson: 'no valid JSON at line {line}, column {column}: {fault}.',
  json_trailingComma: 'a comma with nothing behind it; take it away',
  json_unfinished: 'the text ends too early; a bracket is not closed',
  json_openString: 'a text without its closing quotation mark',
  json_controlCharacter:
    'a line break, tab or control sign inside a text; write it as \\n, \\t or \\u0000',
  json_badEscape: 'a backslash that begins nothing known; write \\\\ for the sign itself',
  json_needsQuotes: 'a field name must stand in double quotation marks',
  json_needsColon: 'a colon is missing behind the field name',
  json_needsComma: 'a comma is missing, or this is one sign too many',
  json_extraText: 'further text behind the end',
  json_unexpected: 'a value was expected here',

  notAListing: 'a listing must be an object in braces, not {actual}.',
  fieldKind: '"{path}" must be {expected}, not {actual}.',
  fieldNumber:
    '"{path}" must be text: put the number in quotation marks, so that no leading zero is lost.',
  fieldNull:
    '"{path}" is null. Leave the field out where it is not known; write "" where it is empty.',
  fieldValue: '"{path}" is "{value}"; it must be one of: {allowed}.',
  kindText: 'text',
  kindList: 'a list of texts',
  kindNumber: 'a number',
  kindBoolean: 'true or false',
  kindNull: 'null',
  kindObject: 'an object',
  oldTemplate:
    'note: this template was made on {day}, {days} days ago. Amazon takes none older than 90 days: download a new one before you upload.',
  garbledHeaders:
    'note: the headers were saved in a wrong encoding, so letters in the texts are wrong as well. Download the report again and do not open it in between.',
  lostLetters:
    'note: some letters are lost ("?" in their place), as in reports that a program fetched. Request the report in Seller Central itself.',
  unknownField: 'note: field "{field}" is not known and is ignored.',
  unknownMore: 'note: there are further unknown fields; they are ignored too.',

  ruleFailed: 'the rule "{rule}" failed and was left out: {error}',
  reasonRuleFailed: 'the rule failed; please report this',

  progress: '{file}: {listings} listings checked …',
  sheetName: 'Findings',
  column_file: 'File',
  column_row: 'Row',
  column_sku: 'SKU',
  column_store: 'Store',
  column_field: 'Field',
  column_code: 'Code',
  column_severity: 'Severity',
  column_words: 'Words',
  column_reasonEn: 'Reason (English)',
  column_reasonZh: 'Reason (Chinese)',
  column_suggestion: 'Suggestion',
  column_corrected: 'Corrected text',
  column_source: 'Source',
  row: 'row {row}',
  clean: 'clean',
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  counts: 'errors {errors}, warnings {warnings}, hints {hints}',
  fix: 'Fix: {label}',
  since: 'since {day}',
  notChecked: 'Not checked: {reason} ({rules})',
  summary:
    'Listings {listings}, clean {clean}; errors {errors}, warnings {warnings}, hints {hints}.',
  summaryUnusable: 'Rows or files that could not be used: {rows}.',
};
