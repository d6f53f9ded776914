/** The release that this is; a check keeps it equal to the package's. */
export const version = '0.1.0';
