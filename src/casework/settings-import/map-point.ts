import proj4 from 'proj4';
import type { MapPoint } from '#src/domain/settings/setting-row.ts';

// British National Grid (EPSG:27700) with the Ordnance Survey's Helmert parameters: right to about 3 m.
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toWgs84 = proj4(NATIONAL_GRID, 'WGS84');

/**
 * The place on a web map of a British National Grid reference in metres: WGS84 degrees, six decimals (about 10 cm).
 * Null when it lies outside Great Britain's grid, such as 0,0.
 */
export function mapPoint(easting: number, northing: number): MapPoint | null {
  if (!(easting >= 1_000 && easting <= 700_000 && northing >= 1_000 && northing <= 1_300_000)) return null;
  const [longitude, latitude] = toWgs84.forward([easting, northing]);
  return { latitude: sixDecimals(latitude), longitude: sixDecimals(longitude) };
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000;
}
