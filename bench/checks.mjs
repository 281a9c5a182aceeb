/** The checks of the comparison, as sluice.yml has them. */
export const checks = (keyed) => [
  { rows: { min: 1000 } },
  { columns: ['date', 'delay', 'distance', 'origin', 'destination'] },
  { column: 'date', type: 'date', nulls: 0 },
  { column: 'delay', type: 'integer', nulls: 0, range: [-120, 1440] },
  { column: 'distance', type: 'integer', nulls: 0, range: [0, 5000] },
  { column: 'origin', type: 'text', nulls: 0, matches: '[A-Z]{3}' },
  { column: 'destination', type: 'text', nulls: 0, matches: '[A-Z]{3}' },
  ...(keyed ? [{ column: 'flight_id', type: 'integer', unique: true, nulls: 0 }] : []),
]
