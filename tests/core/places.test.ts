import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdPlaces } from '../../pipeline/core/places.ts';

test('places read back as they were held, whatever their order', () => {
  const steps = fc.array(fc.constantFrom(1, 1, 1, 0, 2, -3), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(1_000), steps, (first, all) => {
      let place = first;
      const places = Int32Array.from(all, (step) => (place += step));
      const held = holdPlaces(places);
      const back = Int32Array.from({ length: held.length }, (_, unit) => held.at(unit));
      expect(back).toEqual(places);
    }),
  );
});
