// The shapes of GB postcodes (BS 7666), with the letters that are not used in each place.
const POSTCODE = /^([A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRV-Y]?))(\d[ABD-HJLNP-UW-Z]{2})$/;

/** A postcode in capitals with its one space, as `BH23 3AS` from `bh233as`. Null when it is not a postcode. */
export function tidyPostcode(typed: string): string | null {
  const [, outward, inward] = POSTCODE.exec(typed.replace(/\s+/g, '').toUpperCase()) ?? [];
  return outward && inward ? `${outward} ${inward}` : null;
}
