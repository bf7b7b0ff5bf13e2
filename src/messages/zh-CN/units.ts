/** Units are kept in Chinese symbols; a Chinese text shows them as they are, so nothing needs a translation here. */
export const unitNames: Record<string, string> = {};
