import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapPoint } from './map-point.ts';

// Ordnance Survey Code-Point Open, 2014 (Open Government Licence v3.0): postcode, easting, northing, latitude, longitude.
const POSTCODES: [string, number, number, number, number][] = [
  ['BH1 1AA', 409725, 92040, 50.7279, -1.86358],
  ['BH1 1AF', 409182, 91527, 50.723296, -1.871286],
  ['BH1 1AH', 409265, 91465, 50.722737, -1.870112],
];

test('a grid reference becomes the place on a web map to within five metres', () => {
  for (const [postcode, easting, northing, latitude, longitude] of POSTCODES) {
    const point = mapPoint(easting, northing);
    assert.ok(point);
    const north = (point.latitude - latitude) * 111_320;
    const east = (point.longitude - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180);
    assert.ok(Math.hypot(north, east) < 5, `${postcode} is ${Math.hypot(north, east)} m away`);
  }
});

// Ordnance Survey, A guide to coordinate systems in Great Britain, worked example: OSGB36 of Caister water tower.
test('a point far away in Norfolk lands there too', () => {
  const point = mapPoint(651409.9, 313177.3);
  assert.ok(point);
  assert.ok(
    Math.abs(point.latitude - 52.658) < 0.0005 && Math.abs(point.longitude - 1.716) < 0.0005,
    JSON.stringify(point),
  );
});

test('numbers outside the national grid are no place', () => {
  assert.equal(mapPoint(0, 0), null);
  assert.equal(mapPoint(50.7, -1.8), null);
  assert.equal(mapPoint(9_999_999, 100_000), null);
  assert.equal(mapPoint(Number.NaN, 100_000), null);
});
