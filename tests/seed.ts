/**
 * Tests of properties draw the same inputs in every run, so that a run can be repeated. `PRESSCUT_SEED=random`
 * draws others; a failure names its seed, which is given here as well.
 */
import fc from 'fast-check';

const given = process.env.PRESSCUT_SEED ?? '20261128';

fc.configureGlobal({
  seed: given === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(given),
});
