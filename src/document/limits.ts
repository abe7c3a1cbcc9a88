/** The largest file that is read. */
export const largestFileBytes = 64 * 1024 * 1024;

/** The longest text that a file may hold, in UTF-16 units; longer ones are refused. */
export const longestText = 16 * 1024 * 1024;

/** What an archive may unfold to, all its parts together. */
export const largestUnzippedBytes = 512 * 1024 * 1024;

/** What one part of an archive may unfold to. */
export const largestPartBytes = 64 * 1024 * 1024;

/** The parts that an archive may have. */
export const mostZipParts = 20_000;

/** The pages that are read. */
export const mostPages = 5_000;

/** The places that the sheets of a workbook may have, as far as their words reach. */
export const mostSheetPlaces = 4_000_000;

/** The sheets of a workbook that are read. */
export const mostSheets = 1_000;
