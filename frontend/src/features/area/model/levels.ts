/** The lowest level of the official list; hamlets and residential groups lie below it. */
export const COMMUNE = 3;
